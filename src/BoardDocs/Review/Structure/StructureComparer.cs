using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>Finds sections, figures and tables of a paper that were added, removed, moved or renamed.</summary>
/// <param name="before">The paper as it was.</param>
/// <param name="after">The paper as it is.</param>
/// <param name="sections">Which section is which.</param>
/// <param name="places">The figures and tables with another id.</param>
/// <param name="renames">The ids of the catalogue that are others now.</param>
internal sealed class StructureComparer(ReviewedPaper before, ReviewedPaper after, ImmutableArray<SectionPair> sections, PlaceRenames places, CatalogueRenames renames)
{
    private readonly ErrorReach lostBefore = ErrorReach.Of(before, after, renames);
    private readonly ErrorReach lostAfter = ErrorReach.Of(after, before, renames);

    /// <summary>What changed: sections, then figures, then tables.</summary>
    public IEnumerable<StructureChange> Compare() =>
        Sections().Concat(Items("figure", section => section.Figures, FigureTitles, places.Figures)).Concat(Items("table", section => section.Tables, TableTitles, places.Tables));

    private IEnumerable<StructureChange> Sections()
    {
        ImmutableHashSet<string> moved = MovedSections();
        foreach (SectionPair pair in sections.Where(IsSection))
        {
            switch (pair)
            {
                case { Before: null, After: { } added }:
                    yield return Change("section", StructureChangeKind.Added, added.Id, added.Heading) with { After = added.Path };
                    break;
                case { Before: { } removed, After: null }:
                    yield return Change("section", StructureChangeKind.Removed, removed.Id, removed.Heading) with { Before = removed.Path };
                    break;
                case { Before: { } was, After: { } now } when was.Heading != now.Heading:
                    yield return Change("section", StructureChangeKind.Renamed, now.Id, now.Heading) with { Before = was.Heading, After = now.Heading };
                    break;
                case { IsMoved: true, Before: { } was, After: { } now }:
                    yield return Change("section", StructureChangeKind.Moved, now.Id, now.Heading) with { Before = was.Path, After = now.Path };
                    break;
                case { Before: { } was, After: { } now } when moved.Contains(now.Id):
                    yield return Change("section", StructureChangeKind.Moved, now.Id, now.Heading) with { Before = PlaceOf(before, was), After = PlaceOf(after, now) };
                    break;
            }
        }
    }

    /// <summary>Footnotes are no section that anybody wrote, though their text is compared as if they were.</summary>
    private static bool IsSection(SectionPair pair) => (pair.After ?? pair.Before)?.Id.Length > 0;

    /// <summary>Sections that changed places with their neighbours: as few as explain the order.</summary>
    private ImmutableHashSet<string> MovedSections()
    {
        var moved = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        Dictionary<string, ProseSection?> counterparts = sections
            .Where(pair => pair is { Before: not null, IsMoved: false })
            .DistinctBy(pair => pair.Before?.Id)
            .ToDictionary(pair => pair.Before?.Id ?? string.Empty, pair => pair.After, StringComparer.Ordinal);
        foreach (SectionPair parent in sections)
        {
            if (parent is { Before: { } was, After: { } now })
            {
                ProseSection[] kept = [.. was.Sections.Select(section => counterparts.GetValueOrDefault(section.Id)).OfType<ProseSection>()];
                moved.UnionWith(OrderChange.Of([.. kept.Select(section => section.Id).Distinct()], [.. now.Sections.Select(section => section.Id)]));
            }
        }

        return moved.ToImmutable();
    }

    private IEnumerable<StructureChange> Items(string what, Func<ProseSection, ImmutableArray<string>> idsOf, Func<BoundPaper, Dictionary<string, string>> titlesOf, PlaceMatch match)
    {
        Dictionary<string, string> was = titlesOf(before.Paper);
        Dictionary<string, string> now = titlesOf(after.Paper);
        foreach (string id in Known(now.Keys.Where(id => match.Earlier(id) is not { } old || !was.ContainsKey(old)), lostBefore, after, now.Keys))
        {
            yield return Change(what, StructureChangeKind.Added, id, now[id]);
        }

        foreach (string id in Known(was.Keys.Where(id => match.Later(id) is not { } later || !now.ContainsKey(later)), lostAfter, before, was.Keys))
        {
            yield return Change(what, StructureChangeKind.Removed, id, was[id]);
        }

        foreach (KeyValuePair<string, string> pair in match.Renamed)
        {
            yield return Change(what, StructureChangeKind.Renamed, pair.Value, now[pair.Value]) with { Before = pair.Key, After = pair.Value };
        }

        foreach (string id in MovedItems(idsOf).Where(id => now.ContainsKey(id) && match.Earlier(id) is { } old && was.ContainsKey(old)))
        {
            yield return Change(what, StructureChangeKind.Moved, id, now[id]) with { Before = SectionOf(pair => pair.Before, idsOf, id), After = SectionOf(pair => pair.After, idsOf, id) };
        }
    }

    /// <summary>Without what a side lacks because of an error in it, which is neither new nor gone.</summary>
    private static IEnumerable<string> Known(IEnumerable<string> alone, ErrorReach lost, ReviewedPaper other, IEnumerable<string> ids)
    {
        if (ReferenceEquals(lost, ErrorReach.None))
        {
            return alone;
        }

        HashSet<string> several = PlaceMatch.OneOfSeveral(ids);
        return alone.Where(id => !several.Contains(id) && !lost.Hides(SpanOf(other.Paper, id), MeasuresOf(other.Paper, id)));
    }

    private static TextSpan? SpanOf(BoundPaper paper, string id) =>
        paper.Figures.FirstOrDefault(figure => figure.Symbol.Id == id)?.Symbol.Location.Span ?? TableFacts.TablesOf(paper.Blocks).FirstOrDefault(table => table.Id == id)?.Block;

    private static IEnumerable<string> MeasuresOf(BoundPaper paper, string id) =>
        paper.Figures.FirstOrDefault(figure => figure.Symbol.Id == id)?.Values.Select(value => value.Measure.Id) ?? [];

    /// <summary>Items that stand in another section, or changed places inside theirs.</summary>
    private IEnumerable<string> MovedItems(Func<ProseSection, ImmutableArray<string>> idsOf) => sections.SelectMany(pair =>
    {
        ImmutableArray<string> was = pair.Before is null ? [] : idsOf(pair.Before);
        ImmutableArray<string> now = pair.After is null ? [] : idsOf(pair.After);
        return now.Where(id => !was.Contains(id)).Concat(OrderChange.Of([.. was.Where(id => now.Contains(id))], now));
    });

    private string SectionOf(Func<SectionPair, ProseSection?> side, Func<ProseSection, ImmutableArray<string>> idsOf, string id) =>
        sections.Select(side).OfType<ProseSection>().FirstOrDefault(section => idsOf(section).Contains(id))?.Path ?? string.Empty;

    private StructureChange Change(string what, StructureChangeKind kind, string id, string title) =>
        new(what, kind, id) { Pack = after.Pack, Paper = after.Paper.Symbol.Id, Title = ProseText.OneLine(title) };

    private static string PlaceOf(ReviewedPaper paper, ProseSection section)
    {
        ProseSection[] all = [.. ProseReader.Read(paper.Paper).All];
        int index = Array.FindIndex(all, other => other.Id == section.Id && other.Path == section.Path);
        return index > 1 ? $"after {all[index - 1].Path}" : "first";
    }

    /// <summary>The titles of the figures of a paper by id.</summary>
    public static Dictionary<string, string> FigureTitles(BoundPaper paper) =>
        paper.Figures.DistinctBy(figure => figure.Symbol.Id).ToDictionary(figure => figure.Symbol.Id, figure => figure.Symbol.Title);

    /// <summary>The captions of the tables of a paper by id.</summary>
    public static Dictionary<string, string> TableTitles(BoundPaper paper) =>
        paper.Anchors.Where(anchor => anchor.Kind == AnchorKind.Table).DistinctBy(anchor => anchor.Id).ToDictionary(anchor => anchor.Id, anchor => anchor.Text);
}
