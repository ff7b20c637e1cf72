using System.Collections.Immutable;

namespace BoardDocs.Analysis;

/// <summary>A pack of an earlier meeting.</summary>
/// <param name="Id">The pack.</param>
/// <param name="Papers">Its papers.</param>
internal sealed record EarlierPack(string Id, ImmutableArray<PastPaper> Papers)
{
    /// <summary>The rows of its measures tables, read when a rule asks.</summary>
    public IEnumerable<RowLabel> Rows => Papers.SelectMany(paper => paper.Rows.Value);
}
