using System.Collections.Immutable;
using System.Text;

namespace BoardDocs.Review;

/// <summary>Writes entries of a report as items of a Markdown list.</summary>
internal static class MarkdownEntries
{
    private const int MostChanges = 8;
    private const int MostReasons = 3;
    private const int MostPlaces = 3;

    /// <summary>One entry as one item.</summary>
    public static string Item(ReportEntry entry)
    {
        string details = entry.Details.Length == 0 ? string.Empty : $" ({MarkdownText.Inline(entry.Details)})";
        return $"- **{MarkdownText.Inline(entry.Subject)}**{details}: {Changes(entry.Changes)}{Reasons(entry.Reasons)}. In {Places(entry.Places)}.\n";
    }

    /// <summary>One thing that could not be compared as one item.</summary>
    public static string Item(ReviewNote note) =>
        $"- {MarkdownText.Sentence(note.Message, 400)}{note.Place(path => MarkdownText.Code(path))}\n";

    /// <summary>One change of structure as one item.</summary>
    public static string Item(StructureChange change, ReviewNames names)
    {
        string place = change.Paper is { } paper && change.What != "paper" ? $" in {Place(names.Place(change.Pack ?? string.Empty, paper))}" : change.Pack is { } pack && change.What != "pack" ? $" in {MarkdownText.Inline(pack)}" : string.Empty;
        string title = change.Title.Length > 0 ? change.Title : change.Id;
        return $"- {StructureText.Open(change.What)} **{MarkdownText.Inline(title)}**{place} {StructureText.Happened(change, text => MarkdownText.Inline(text))}.\n";
    }

    /// <summary>One key of the catalogue as one item.</summary>
    public static string Item(DefinitionChange change) =>
        $"- {MarkdownText.Code(change.Key)} in {MarkdownText.Code(change.Path)} line {change.Line}: {MarkdownText.Code(change.Before ?? "(nothing)")} → {MarkdownText.Code(change.After ?? "(nothing)")}\n";

    /// <summary>One cell of a data file as one item.</summary>
    public static string Item(DataChange change, ReviewNames names)
    {
        string series = change.Series.Length > 0 ? $"{change.Series}, " : string.Empty;
        return $"- {ReasonText.Clause(change.ToString(), text => MarkdownText.Code(text))} ({MarkdownText.Inline($"{names.Area(change.Area)}, {series}{change.Period.ToWords()}")})\n";
    }

    /// <summary>One piece of prose as an item with both texts under it; forges read nothing in them.</summary>
    public static string Item(ProseChange change, ReviewNames names)
    {
        ProseExcerpt excerpt = ProseExcerpt.Of(change);
        string fence = new('`', Math.Max(MarkdownText.FenceFor(excerpt.Before), MarkdownText.FenceFor(excerpt.After)));
        string before = excerpt.Before.Length > 0 ? $"- {excerpt.Before}\n" : string.Empty;
        string after = excerpt.After.Length > 0 ? $"+ {excerpt.After}\n" : string.Empty;
        return $"{Heading(change, names)}\n\n{fence}diff\n{before}{after}{fence}\n\n";
    }

    private static string Heading(ProseChange change, ReviewNames names)
    {
        string section = change.Section.Length > 0 ? $"**{MarkdownText.Inline(change.Section)}**" : "**Before the first heading**";
        return change.Paper.Length > 0 ? $"{section} in {Place(names.Place(change.Pack, change.Paper))}" : section;
    }

    private static string Changes(ImmutableArray<ReportChange> changes)
    {
        ReportChange[] told = [.. changes.Where(change => !IsLong(change))];
        var text = new StringBuilder();
        ReportChange[][] lines = [.. told.Length <= MostChanges ? told.Select(change => new[] { change }) : Lines(told)];
        text.AppendJoin("; ", lines.Take(MostChanges).Select(Told));
        int left = lines.Skip(MostChanges).Sum(line => line.Length);
        text.Append(left > 0 ? $"; and {ReportCounts.Words(left, "more change", "more changes")}" : string.Empty);
        string[] texts = [.. changes.Where(IsLong).Select(change => change.Label)];
        return texts.Length == 0 ? text.ToString() : text.Append(text.Length > 0 ? "; " : string.Empty).Append("other words in its ").AppendJoin(" and ", texts).ToString();
    }

    /// <summary>The points of one line together, everything else by itself.</summary>
    private static IEnumerable<ReportChange[]> Lines(ReportChange[] told) => told.Index()
        .GroupBy(change => (change.Item.Series, Index: change.Item.Series is null ? change.Index : -1), change => change.Item)
        .Select(line => line.ToArray());

    /// <summary>One change, or the last of many points of one line; those that are gone stand behind all others.</summary>
    private static string Told(ReportChange[] line)
    {
        ReportChange last = line.LastOrDefault(change => !change.IsGone) ?? line[^1];
        string label = last.Series is { } series && line.Length > 1 ? $"{MarkdownText.Inline(series)} in {ReportCounts.Words(line.Length, "month", "months")}, the last {last.Month} "
            : last.Label == ReportChange.Itself ? string.Empty : MarkdownText.Inline(last.Label) + " ";
        return $"{label}{MarkdownText.Inline(last.Before)} → **{MarkdownText.Inline(last.After)}**";
    }

    /// <summary>Of sentences a list only says that they differ; titles are short enough to be read twice.</summary>
    private static bool IsLong(ReportChange change) => change is { IsText: true, Label: not FigureAspects.Title };

    private static string Reasons(ReportReasons reasons) => reasons.Known.IsEmpty ? string.Empty
        : ", because " + string.Join("; ", reasons.Known.Take(MostReasons).Select(reason => ReasonText.Clause(reason, text => MarkdownText.Code(text)))) + (reasons.More(MostReasons) is { Length: > 0 } more ? "; and " + more : string.Empty);

    private static string Places(ImmutableArray<ReportPlace> places) =>
        string.Join("; ", places.Take(MostPlaces).Select(Place)) + (places.Length > MostPlaces ? "; and " + ReportCounts.Words(places.Length - MostPlaces, "more place", "more places") : string.Empty);

    private static string Place(ReportPlace place) => place.ToText(text => MarkdownText.Inline(text));
}
