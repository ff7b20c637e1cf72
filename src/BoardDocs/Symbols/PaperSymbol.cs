using BoardDocs.Data;
using BoardDocs.Diagnostics;

namespace BoardDocs.Symbols;

/// <summary>A paper of a pack.</summary>
/// <param name="Id">The file name without <c>.md</c>.</param>
/// <param name="PackId">The pack's id.</param>
/// <param name="Path">The file, relative to the content folder.</param>
/// <param name="Title">Its title, the page's H1.</param>
/// <param name="Location">Where its title is declared.</param>
public sealed record PaperSymbol(string Id, string PackId, string Path, string Title, Location Location) : Symbol(Id, Location)
{
    /// <inheritdoc/>
    public override string DisplayName => Title;

    /// <summary>report, minutes, log and so on; empty where not given.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>The kind that counts: a paper that names none is a report.</summary>
    internal string KindInForce => Kind.Length == 0 ? DefaultKind : Kind;

    /// <summary>What a paper without a kind is.</summary>
    internal const string DefaultKind = "report";

    /// <summary>draft, final and so on; empty where not given.</summary>
    public string Status { get; init; } = string.Empty;

    /// <summary>The period it reports on, or null.</summary>
    public Period? Period { get; init; }

    /// <summary>Where it names its period, or null.</summary>
    internal Location? PeriodLocation { get; init; }

    /// <summary>Whether a fault of its first lines, which is reported, may have swallowed its area or period.</summary>
    internal bool HasLostLines { get; init; }

    /// <summary>Whether it names a period; where there is none in spite of it, it could not be read, which was reported.</summary>
    internal bool NamesPeriod => PeriodLocation is not null || HasLostLines;

    /// <summary>The area it reports on, or null.</summary>
    public AreaSymbol? Area { get; init; }

    /// <summary>The choices in force in it, with those of boarddocs.yml and pack.md under its own.</summary>
    public EditorialOptions Options { get; init; } = EditorialOptions.None;
}
