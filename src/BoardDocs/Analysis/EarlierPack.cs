using System.Collections.Immutable;

namespace BoardDocs.Analysis;

/// <summary>A pack of an earlier meeting.</summary>
/// <param name="Id">The pack.</param>
/// <param name="Rows">The rows of its measures tables, read when a rule asks.</param>
internal sealed record EarlierPack(string Id, Lazy<ImmutableArray<RowLabel>> Rows);
