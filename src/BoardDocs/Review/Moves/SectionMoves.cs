using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>Finds the sections that stand in another place or another paper now, by the words that they share; those that share most words first.</summary>
internal sealed class SectionMoves
{
    private const double Least = 0.7;

    /// <summary>Sections of fewer words are known only by their heading as well.</summary>
    private const int FewWords = 8;

    /// <summary>No pull request that people read moves more; comparing more is not worth the time.</summary>
    private const int MostPairs = 10_000;

    /// <summary>Sections inside of sections inside of sections are deep enough.</summary>
    private const int MostRounds = 4;

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
        // What is left over inside of what moved may have moved as well.
        bool isFound = true;
        for (int round = 0; round < MostRounds && isFound; round++)
        {
            isFound = finder.TakeAll();
        }

        return (finder.moves.Count == 0 ? papers : [.. papers.Select((paper, index) => finder.Rest(paper, index))], finder.moves);
    }

    private IEnumerable<(int Paper, ProseSection Section)> Alone(Func<SectionPair, ProseSection?> choose) =>
        from paper in papers.Index()
        from pair in paper.Item.Sections
        let section = choose(pair)
        where section is not null
        select (paper.Index, section);

    /// <summary>Takes what is alike, and says whether anything was.</summary>
    private bool TakeAll()
    {
        // Too many for all papers are compared inside each.
        bool isWide = (long)gone.Count * come.Count <= MostPairs;
        ILookup<int, (int Paper, ProseSection Section)> near = come.ToLookup(item => item.Paper);
        ILookup<int, (int Paper, ProseSection Section)> left = gone.ToLookup(item => item.Paper);
        var candidates =
            from before in gone
            where isWide || (long)left[before.Paper].Count() * near[before.Paper].Count() <= MostPairs
            from after in isWide ? come : near[before.Paper]
            let similarity = before.Section.Words.Value.SimilarityTo(after.Section.Words.Value)
            let words = before.Section.Words.Value.Count + after.Section.Words.Value.Count
            where similarity >= Least && (words >= 2 * FewWords || before.Section.Heading == after.Section.Heading)
            orderby similarity * words descending, similarity descending, before.Section.Heading == after.Section.Heading descending, before.Paper == after.Paper descending
            select (Before: before, After: after);
        bool isFound = false;
        foreach (((int, ProseSection) before, (int, ProseSection) after) in candidates.ToList())
        {
            if (gone.Contains(before) && come.Contains(after))
            {
                Take(before, after);
                isFound = true;
            }
        }

        return isFound;
    }

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

            gone.AddRange(pair is { Before: { } old, After: null } && papers[after.Paper].TellsGone ? [(before.Paper, old)] : []);
            come.AddRange(pair is { Before: null, After: { } added } && papers[before.Paper].TellsNew ? [(after.Paper, added)] : []);
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
                .. paper.Sections.Where(pair => pair is { Before: not null, After: not null }),
                .. moves.GetValueOrDefault((index, index)) ?? [],
                .. paper.Sections.Where(pair => pair is { Before: { } old, After: null } && left.Contains(old)),
                .. paper.Sections.Where(pair => pair is { Before: null, After: { } added } && left.Contains(added)),
            ],
        };
    }
}
