using System.Collections.Immutable;

namespace BoardDocs.Analysis;

/// <summary>The paper of an earlier meeting that a paper follows.</summary>
/// <param name="Pack">The earlier pack.</param>
/// <param name="Paper">Its paper.</param>
internal sealed record LastEdition(string Pack, PastPaper Paper)
{
    /// <summary>
    /// The newest earlier paper of the same id; without one, that of the newest earlier pack in which one paper alone is of the same kind
    /// and area. Only papers with measures tables count. Null where there is none.
    /// </summary>
    /// <param name="id">The paper.</param>
    /// <param name="subject">Its kind and area in force.</param>
    /// <param name="earlier">The packs of earlier meetings, the newest first.</param>
    public static LastEdition? Find(string id, PaperSubject subject, ImmutableArray<EarlierPack> earlier) =>
        Newest(earlier, candidate => candidate.Id == id)
        ?? Newest(earlier, candidate => string.Equals(candidate.Subject.Value.Kind, subject.Kind, StringComparison.OrdinalIgnoreCase) && candidate.Subject.Value.Area == subject.Area);

    private static LastEdition? Newest(ImmutableArray<EarlierPack> earlier, Func<PastPaper, bool> isOne)
    {
        foreach (EarlierPack pack in earlier)
        {
            if (pack.Papers.Where(paper => !paper.Rows.Value.IsEmpty && isOne(paper)).ToImmutableArray() is [{ } only])
            {
                return new LastEdition(pack.Id, only);
            }
        }

        return null;
    }
}
