using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Symbols;

/// <summary>A register of <c>catalogue/registers.yml</c>: recommendations, complaints, a work programme.</summary>
/// <param name="Id">The id that papers use.</param>
/// <param name="Title">What it is called in captions.</param>
/// <param name="File">The file of its rows, relative to the content folder.</param>
/// <param name="Key">The column that tells rows apart; empty where none does.</param>
/// <param name="Columns">The columns printed, in order.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record RegisterSymbol(string Id, string Title, string File, string Key, ImmutableArray<RegisterColumn> Columns, Location Location)
    : Symbol(Id, Location)
{
    /// <summary>Where its file is named.</summary>
    public Location FileLocation { get; init; } = Location;

    /// <summary>The column of statuses, or null.</summary>
    public string? Status { get; init; }

    /// <summary>The statuses in order; empty where it has none.</summary>
    public ImmutableArray<string> Statuses { get; init; } = [];

    /// <summary>The columns that divide it into sections, the outermost first.</summary>
    public ImmutableArray<string> Sections { get; init; } = [];

    /// <inheritdoc/>
    public override string DisplayName => Title;

    /// <summary>The names of all its columns, those included that only key, status and sections name.</summary>
    public ImmutableArray<string> ColumnNames
    {
        get
        {
            IEnumerable<string> named = Columns.Select(column => column.Name).Append(Key).Concat(Sections);
            return [.. (Status is null ? named : named.Append(Status)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
        }
    }

    /// <summary>The heading of a column; its name with a capital where none is declared.</summary>
    public string HeadingOf(string name) =>
        Columns.FirstOrDefault(column => column.Name == name)?.Heading ?? char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');
}

/// <summary>A column of a register.</summary>
/// <param name="Name">Its name in the file and in papers.</param>
/// <param name="Heading">Its heading in print.</param>
public sealed record RegisterColumn(string Name, string Heading);
