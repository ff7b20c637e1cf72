using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>What came out of binding one paper.</summary>
/// <param name="Paper">The paper.</param>
internal sealed record PaperBinding(BoundPaper Paper)
{
    /// <summary>What is wrong, before severities and suppressions.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The names used, in order of place.</summary>
    public ImmutableArray<SymbolReference> References { get; init; } = [];

    /// <summary>Links to other papers.</summary>
    public ImmutableArray<CrossLink> CrossLinks { get; init; } = [];

    /// <summary>The comments of the language.</summary>
    public ImmutableArray<TextSpan> Directives { get; init; } = [];

    /// <summary>Severities that the front matter sets.</summary>
    public ImmutableArray<RuleSetting> Rules { get; init; } = [];

    /// <summary>The files that were looked up, with what was found.</summary>
    public ImmutableArray<KeyValuePair<string, ContentFileStatus>> FilesSeen { get; init; } = [];

    /// <summary>The files that were read, with their checksums.</summary>
    public ImmutableArray<KeyValuePair<string, string>> FilesRead { get; init; } = [];

    /// <summary>Whether the files that were looked up and read are the same in another state of the content folder.</summary>
    public bool IsSameIn(IContentFiles files) =>
        FilesSeen.All(seen => files.GetStatus(seen.Key) == seen.Value) && FilesRead.All(read => files.ReadChecksum(read.Key) == read.Value);
}
