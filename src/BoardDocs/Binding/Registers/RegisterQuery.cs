using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>What one statement of a <c>register</c> block asks for.</summary>
/// <param name="Register">The register.</param>
/// <param name="Rows">The rows that meet its conditions, in order.</param>
/// <param name="Columns">The columns of the list.</param>
/// <param name="Groups">The columns that make sections, the outermost first.</param>
internal sealed record RegisterQuery(
    RegisterSymbol Register, ImmutableArray<RegisterRow> Rows, ImmutableArray<RegisterColumn> Columns, ImmutableArray<string> Groups)
{
    /// <summary>The tables to print, in order.</summary>
    public ImmutableArray<RegisterView> Views { get; init; } = [RegisterView.List];

    /// <summary>The caption as written, or null.</summary>
    public string? Caption { get; init; }

    /// <summary>The conditions as written, or empty.</summary>
    public string Conditions { get; init; } = string.Empty;

    /// <summary>The note, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The caption of one of the tables.</summary>
    public string CaptionOf(RegisterView view)
    {
        string title = Caption ?? (Conditions.Length == 0 ? Register.Title : $"{Register.Title}: {Conditions}");
        bool isNamed = view == RegisterView.List || (Caption is not null && Views.Length == 1);
        return isNamed ? title : title + ", numbers by status";
    }
}

/// <summary>The tables that a register can be printed as.</summary>
internal enum RegisterView
{
    /// <summary>A row for each row of the register.</summary>
    List,

    /// <summary>The number of rows of each status.</summary>
    Counts,
}
