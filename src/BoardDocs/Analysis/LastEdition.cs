using System.Collections.Immutable;
using BoardDocs.Symbols;

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
    public static LastEdition? Find(PaperSymbol paper, ImmutableArray<EarlierPack> earlier) =>
        Newest(earlier, candidate => candidate.Id == paper.Id)
        ?? Newest(earlier, candidate => string.Equals(candidate.Subject.Value.Kind, paper.KindInForce, StringComparison.OrdinalIgnoreCase) && candidate.Subject.Value.Area == paper.Area?.Id);

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
