using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>One thing of a report: a value, a claim, a figure or a table, with all that changed of it.</summary>
/// <param name="Kind">Which part of a report it belongs to.</param>
/// <param name="Subject">What it is: Homicide.</param>
/// <param name="Details">Area, period, window; empty where there is nothing to add.</param>
/// <param name="Changes">What changed, the words first.</param>
internal sealed record ReportEntry(ReportPart Kind, string Subject, string Details, ImmutableArray<ReportChange> Changes)
{
    /// <summary>Why.</summary>
    public ReportReasons Reasons { get; init; } = ReportReasons.None;

    /// <summary>The papers it stands in.</summary>
    public ImmutableArray<ReportPlace> Places { get; init; } = [];

    /// <summary>The id of the figure or table, or null.</summary>
    public string? Figure { get; init; }

    /// <summary>What a figure shows, whatever it is called; null for everything else, which is known by its subject.</summary>
    public ShownFigure? Shown { get; init; }

    /// <summary>Whether a number of a published value is among the changes.</summary>
    public bool HasNumbers { get; init; }

    /// <summary>Whether pages print everything as before.</summary>
    public bool IsUnseen => Changes.All(change => change.IsUnseen);

    /// <summary>What tells entries apart that only stand in other places.</summary>
    public string Identity => string.Join('\u001F', [Shown?.ToString() ?? Subject.ToUpperInvariant(), Shown is null ? Figure ?? string.Empty : string.Empty, Details, .. Changes.Select(change => change.ToString()), .. Reasons.Known]);
}

/// <summary>One difference, in words.</summary>
/// <param name="Label">What differs: trend word.</param>
/// <param name="Before">What it said.</param>
/// <param name="After">What it says.</param>
internal sealed record ReportChange(string Label, string Before, string After)
{
    /// <summary>The label of what is all that its entry tells of.</summary>
    public const string Itself = "it";

    /// <summary>The line of a chart over time that it is a point of, or null.</summary>
    public string? Series { get; init; }

    /// <summary>The month of that point, in words.</summary>
    public string Month { get; init; } = string.Empty;

    /// <summary>Whether there is nothing now.</summary>
    public bool IsGone { get; init; }

    /// <summary>Whether it is a number that is printed as before.</summary>
    public bool IsUnseen { get; init; }

    /// <summary>Whether both are sentences, of which only some words differ.</summary>
    public bool IsText { get; init; }
}

/// <summary>A paper as a report names it.</summary>
/// <param name="Pack">The pack's id.</param>
/// <param name="Paper">The paper's id.</param>
/// <param name="Title">The paper's title.</param>
internal sealed record ReportPlace(string Pack, string Paper, string Title)
{
    /// <summary>What a figure is called there, where that is not its entry's subject; or null.</summary>
    public string? ShownAs { get; init; }

    /// <summary>The place in words.</summary>
    /// <param name="write">Writes text from outside.</param>
    public string ToText(Func<string, string> write) => $"{write(Title)} ({write(Pack)})" + (ShownAs is { } title ? $", as {write(title)}" : string.Empty);
}

/// <summary>The parts of a report, what matters most first.</summary>
internal enum ReportPart
{
    /// <summary>Trend words, ranks, words of comparison, suppression, and claims that came to hold or not to hold.</summary>
    Words,

    /// <summary>Numbers.</summary>
    Values,

    /// <summary>What text prints in place of expressions, where no published value explains it.</summary>
    Printed,

    /// <summary>Figures.</summary>
    Figures,

    /// <summary>Computed tables.</summary>
    Tables,
}
