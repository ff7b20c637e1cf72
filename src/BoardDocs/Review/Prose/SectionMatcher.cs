using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>Finds which section of a paper is which of its earlier edition: by heading and place, else by what it says.</summary>
internal sealed class SectionMatcher
{
    /// <summary>From here on, two sections with other headings are taken for one.</summary>
    private const double Renamed = 0.5;

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
            Join(section, Nearest(section, right), left, right);
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

    /// <summary>Whether one of two sections only stands inside the other now, or did.</summary>
    private static bool IsInside(ProseSection before, ProseSection after, double similarity) =>
        after.All.Skip(1).Any(inner => inner.Words.Value.SimilarityTo(before.Words.Value) > similarity)
        || before.All.Skip(1).Any(inner => inner.Words.Value.SimilarityTo(after.Words.Value) > similarity);

    private static ProseSection? Nearest(ProseSection section, HashSet<ProseSection> candidates) => candidates.Count > MostCandidates ? null
        : candidates
            .Select(candidate => (Section: candidate, Similarity: candidate.Words.Value.SimilarityTo(section.Words.Value)))
            .Where(candidate => candidate.Similarity >= Renamed && !IsInside(section, candidate.Section, candidate.Similarity))
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
