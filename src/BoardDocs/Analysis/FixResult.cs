using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>What fixing a content folder comes to; nothing is written.</summary>
/// <param name="Fixes">The fixes in the order in which they were made.</param>
/// <param name="Texts">The texts that change, by path.</param>
/// <param name="Compilation">The folder with the fixes made.</param>
public sealed record FixResult(ImmutableArray<AppliedFix> Fixes, ImmutableSortedDictionary<string, SourceText> Texts, Compilation Compilation)
{
    /// <summary>The fixes that were not made because a person has to look at them, with the findings that are left.</summary>
    public ImmutableArray<AppliedFix> Offered { get; init; } = [];
}
