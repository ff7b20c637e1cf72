using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>Finds the sections that stand in another paper now, by the words that they share; those that share most words first.</summary>
internal sealed class SectionMoves
{
    private const double Least = 0.7;

    /// <summary>Sections of fewer words are known only by their heading as well.</summary>
    private const int FewWords = 8;

    /// <summary>No pull request that people read moves more; comparing more is not worth the time.</summary>
    private const int MostPairs = 10_000;

    private readonly ImmutableArray<SectionedPaper> papers;
    private readonly List<(int Paper, ProseSection Section)> gone;
    private readonly List<(int Paper, ProseSection Section)> come;
    private readonly Dictionary<(int From, int To), List<SectionPair>> moves = [];

    private SectionMoves(ImmutableArray<SectionedPaper> papers)
    {
        this.papers = papers;
        gone = [.. Alone(pair => pair.After is null ? pair.Before : null)];
        come = [.. Alone(pair => pair.Before is null ? pair.After : null)];
    }

    /// <summary>The papers without what moved between them, and what moved, by the places of both papers in the list.</summary>
    public static (ImmutableArray<SectionedPaper> Papers, IReadOnlyDictionary<(int From, int To), List<SectionPair>> Moves) Find(ImmutableArray<SectionedPaper> papers)
    {
        var finder = new SectionMoves(papers);
        while (finder.gone.Count > 0 && (long)finder.gone.Count * finder.come.Count <= MostPairs && finder.FindBest() is { } best)
        {
            finder.Take(best.Before, best.After);
        }

        return (finder.moves.Count == 0 ? papers : [.. papers.Select((paper, index) => finder.Rest(paper, index))], finder.moves);
    }

    private IEnumerable<(int Paper, ProseSection Section)> Alone(Func<SectionPair, ProseSection?> choose) =>
        from paper in papers.Index()
        from pair in paper.Item.Sections
        let section = choose(pair)
        where section is not null
        select (paper.Index, section);

    private ((int Paper, ProseSection Section) Before, (int Paper, ProseSection Section) After)? FindBest() => (
        from before in gone
        from after in come
        let similarity = before.Section.Words.Value.SimilarityTo(after.Section.Words.Value)
        let words = before.Section.Words.Value.Count + after.Section.Words.Value.Count
        where similarity >= Least && (words >= 2 * FewWords || before.Section.Heading == after.Section.Heading)
        orderby similarity * words descending, similarity descending, before.Section.Heading == after.Section.Heading descending
        select (((int, ProseSection), (int, ProseSection))?)(before, after)).FirstOrDefault();

    private void Take((int Paper, ProseSection Section) before, (int Paper, ProseSection Section) after)
    {
        Leave(gone, before.Section);
        Leave(come, after.Section);
        List<SectionPair> pairs = moves.TryGetValue((before.Paper, after.Paper), out List<SectionPair>? found) ? found : moves[(before.Paper, after.Paper)] = [];
        foreach (SectionPair pair in SectionMatcher.Match(before.Section, after.Section))
        {
            if (pair is { Before: not null, After: not null })
            {
                pairs.Add(pair with { IsMoved = pair.IsMoved || ReferenceEquals(pair.Before, before.Section) });
            }

            gone.AddRange(pair is { Before: { } old, After: null } ? [(before.Paper, old)] : []);
            come.AddRange(pair is { Before: null, After: { } added } ? [(after.Paper, added)] : []);
        }
    }

    private static void Leave(List<(int Paper, ProseSection Section)> list, ProseSection section)
    {
        HashSet<ProseSection> all = new(section.All, ReferenceEqualityComparer.Instance);
        list.RemoveAll(item => all.Contains(item.Section));
    }

    private SectionedPaper Rest(SectionedPaper paper, int index)
    {
        HashSet<ProseSection> left = new(gone.Concat(come).Select(item => item.Section), ReferenceEqualityComparer.Instance);
        return paper with
        {
            Sections =
            [
                .. paper.Sections.Where(pair => pair is { Before: not null, After: not null } || (pair.After ?? pair.Before) is { } alone && left.Contains(alone)),
                .. moves.GetValueOrDefault((index, index)) ?? [],
            ],
        };
    }
}
