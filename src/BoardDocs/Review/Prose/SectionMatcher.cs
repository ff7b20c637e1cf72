using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>Finds which section of a paper is which of its earlier edition: by heading and place, else by what it says.</summary>
internal sealed class SectionMatcher
{
    /// <summary>From here on, two sections with other headings are taken for one.</summary>
    private const double Renamed = 0.5;

    /// <summary>From here on, two sections in other places are taken for one that moved.</summary>
    private const double Moved = 0.7;

    /// <summary>No paper that people read has more sections in one place; more are not worth the time.</summary>
    private const int MostCandidates = 200;

    private readonly List<SectionPair> pairs = [];
    private readonly List<ProseSection> gone = [];
    private readonly HashSet<ProseSection> fresh = new(ReferenceEqualityComparer.Instance);

    private SectionMatcher()
    {
    }

    /// <summary>Matches all sections of two papers, each in at most one pair; the papers themselves are the first pair.</summary>
    public static ImmutableArray<SectionPair> Match(ProseSection before, ProseSection after)
    {
        var matcher = new SectionMatcher();
        matcher.Take(new SectionPair(before, after));
        matcher.FindMoved();
        return
        [
            .. matcher.pairs,
            .. matcher.gone.SelectMany(section => section.All).Select(section => new SectionPair(section, null)),
            .. after.All.Where(matcher.fresh.Contains).SelectMany(section => section.All).Select(section => new SectionPair(null, section)),
        ];
    }

    private void Take(SectionPair pair)
    {
        pairs.Add(pair);
        if (pair is { Before: { } before, After: { } after })
        {
            MatchInside(before, after);
        }
    }

    private void MatchInside(ProseSection before, ProseSection after)
    {
        var left = new HashSet<ProseSection>(before.Sections, ReferenceEqualityComparer.Instance);
        var right = new HashSet<ProseSection>(after.Sections, ReferenceEqualityComparer.Instance);
        Dictionary<string, Queue<ProseSection>> named = after.Sections.GroupBy(section => section.Heading, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => new Queue<ProseSection>(group), StringComparer.OrdinalIgnoreCase);
        foreach (ProseSection section in before.Sections)
        {
            Join(section, named.TryGetValue(section.Heading, out Queue<ProseSection>? found) && found.TryDequeue(out ProseSection? same) ? same : null, left, right);
        }

        foreach (ProseSection section in before.Sections.Where(left.Contains))
        {
            Join(section, Nearest(section, right, Renamed), left, right);
        }

        gone.AddRange(before.Sections.Where(left.Contains));
        fresh.UnionWith(right);
    }

    private void Join(ProseSection before, ProseSection? after, HashSet<ProseSection> left, HashSet<ProseSection> right)
    {
        if (after is not null)
        {
            left.Remove(before);
            right.Remove(after);
            Take(new SectionPair(before, after));
        }
    }

    /// <summary>Sections that stand under another heading; what is inside them is looked at in its turn.</summary>
    private void FindMoved()
    {
        for (int index = 0; index < gone.Count; index++)
        {
            ProseSection section = gone[index];
            if (Nearest(section, fresh, Moved) is { } found)
            {
                gone.RemoveAt(index--);
                fresh.Remove(found);
                Take(new SectionPair(section, found) { IsMoved = true });
            }
        }
    }

    private static ProseSection? Nearest(ProseSection section, HashSet<ProseSection> candidates, double least) => candidates.Count > MostCandidates ? null
        : candidates
            .Select(candidate => (Section: candidate, Similarity: candidate.Words.Value.SimilarityTo(section.Words.Value)))
            .Where(candidate => candidate.Similarity >= least)
            .OrderByDescending(candidate => candidate.Similarity)
            .ThenBy(candidate => candidate.Section.Id, StringComparer.Ordinal)
            .FirstOrDefault().Section;
}

/// <summary>A section in both editions, or in one.</summary>
/// <param name="Before">As it was; null where it is new.</param>
/// <param name="After">As it is; null where it is gone.</param>
internal sealed record SectionPair(ProseSection? Before, ProseSection? After)
{
    /// <summary>Whether it stands under another heading now.</summary>
    public bool IsMoved { get; init; }
}
