using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>Tells the sections that stand in another paper now, and the figures and tables that moved without their section.</summary>
internal static class MoveComparer
{
    /// <summary>What moved between two papers: sections, then figures, then tables. A section's place begins with the title of its paper.</summary>
    public static IEnumerable<StructureChange> Compare(PaperMove move)
    {
        return move.Sections.Where(pair => pair.After?.Id.Length > 0).SelectMany(pair => Section(move, pair))
            .Concat(Items(move, "figure", move.Places.Figures, section => section.Figures, StructureComparer.FigureTitles))
            .Concat(Items(move, "table", move.Places.Tables, section => section.Tables, StructureComparer.TableTitles));
    }

    private static IEnumerable<StructureChange> Section(PaperMove move, SectionPair pair)
    {
        if (pair is { IsMoved: true, Before: { } moved, After: { } arrived })
        {
            yield return Change(move, "section", StructureChangeKind.Moved, arrived.Id, arrived.Heading) with { Before = PlaceOf(move.From, moved.Path), After = PlaceOf(move.To, arrived.Path) };
        }
        else if (pair is { Before: { } was, After: { } now } && was.Heading != now.Heading)
        {
            yield return Change(move, "section", StructureChangeKind.Renamed, now.Id, now.Heading) with { Before = was.Heading, After = now.Heading };
        }
    }

    private static IEnumerable<StructureChange> Items(
        PaperMove move, string what, PlaceMatch places, Func<ProseSection, ImmutableArray<string>> idsOf, Func<BoundPaper, Dictionary<string, string>> titlesOf)
    {
        HashSet<string> inside = [.. move.Sections.SelectMany(pair => pair.After is null ? [] : idsOf(pair.After))];
        KeyValuePair<string, string>[] alone = [.. places.All.Where(place => !inside.Contains(place.Value))];
        Dictionary<string, string> titles = alone.Length == 0 ? [] : titlesOf(move.To.Paper);
        return alone.Select(place => Change(move, what, StructureChangeKind.Moved, place.Value, titles.GetValueOrDefault(place.Value, string.Empty)) with
        {
            Before = PlaceOf(move.From, SectionOf(move.From, idsOf, place.Key)),
            After = PlaceOf(move.To, SectionOf(move.To, idsOf, place.Value)),
        });
    }

    private static string SectionOf(ReviewedPaper paper, Func<ProseSection, ImmutableArray<string>> idsOf, string id) =>
        ProseReader.Read(paper.Paper).All.FirstOrDefault(section => idsOf(section).Contains(id))?.Path ?? string.Empty;

    private static string PlaceOf(ReviewedPaper paper, string path) =>
        path.Length == 0 ? ProseText.OneLine(paper.Paper.Symbol.Title) : ProseText.OneLine(paper.Paper.Symbol.Title) + ProseReader.Separator + path;

    private static StructureChange Change(PaperMove move, string what, StructureChangeKind kind, string id, string title) =>
        new(what, kind, id) { Pack = move.To.Pack, Paper = move.To.Paper.Symbol.Id, Title = ProseText.OneLine(title) };
}
