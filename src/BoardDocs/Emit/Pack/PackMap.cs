using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Where everything in a pack is: pages, numbers of figures, anchors and published files.</summary>
internal sealed class PackMap
{
    private readonly FrozenDictionary<string, BoundPaper> papers;
    private readonly FrozenDictionary<string, int> figuresBefore;
    private readonly FrozenDictionary<(string Paper, string Id), Anchor> anchors;

    private PackMap(BoundPack pack)
    {
        Pack = pack;
        papers = AllPapers(pack).ToFrozenDictionary(paper => paper.Symbol.Id, StringComparer.Ordinal);
        figuresBefore = AllPapers(pack).ToFrozenDictionary(
            paper => paper.Symbol.Id, paper => ReferenceEquals(paper, pack.Cover) ? 0 : pack.FiguresBefore(paper.Symbol.Id), StringComparer.Ordinal);
        anchors = AllPapers(pack)
            .SelectMany(paper => paper.Anchors.Select(anchor => KeyValuePair.Create((paper.Symbol.Id, anchor.Id), anchor)))
            .DistinctBy(entry => entry.Key)
            .ToFrozenDictionary();
        Files = PublishedFiles.Of(pack);
        Parts = PrintPart.AllOf(pack);
    }

    /// <summary>The pack.</summary>
    public BoundPack Pack { get; }

    /// <summary>The images and attachments and where they are published.</summary>
    public PublishedFiles Files { get; }

    /// <summary>What follows the front of the print edition, in reading order.</summary>
    public ImmutableArray<PrintPart> Parts { get; }

    /// <summary>The papers with figures or values to publish: the cover, where it has any, and every paper.</summary>
    public IEnumerable<BoundPaper> PublishedPapers =>
        Pack.Cover is { Figures: [], Values: [], Claims: [] } ? Pack.Papers : Pack.Papers.Prepend(Pack.Cover);

    /// <summary>Maps a pack.</summary>
    public static PackMap Of(BoundPack pack) => new(pack);

    /// <summary>What the ids of a paper begin with in the print edition.</summary>
    public static string PrintPrefix(string paperId) => paperId.Replace(' ', '-') + "--";

    /// <summary>A paper of the pack, or null.</summary>
    public BoundPaper? Paper(string id) => papers.GetValueOrDefault(id);

    /// <summary>A place that a link can lead to, or null.</summary>
    public Anchor? Anchor(string paperId, string id) => anchors.GetValueOrDefault((paperId, id));

    /// <summary>The place of a paper in the print edition, among all its parts, from 0.</summary>
    public int PartOf(BoundPaper paper) => Parts.IndexOf(Parts.First(part => ReferenceEquals(part.Paper, paper)));

    /// <summary>The number of a figure in the pack.</summary>
    public int Number(string paperId, int ordinal) => figuresBefore.GetValueOrDefault(paperId) + ordinal;

    /// <summary>The page of a paper, as a link from another page of the pack.</summary>
    public string Page(string paperId) =>
        paperId == Pack.Cover.Symbol.Id ? "index.html" : Uri.EscapeDataString(paperId) + ".html";

    /// <summary>The words of a reference: Figure 3, a table's caption, a heading, a paper's title.</summary>
    public string Words(string paperId, string? anchorId)
    {
        Anchor? anchor = anchorId is null ? null : Anchor(paperId, anchorId);
        return anchor switch
        {
            null => Paper(paperId)?.Symbol.Title ?? anchorId ?? paperId,
            { Kind: AnchorKind.Figure } => "Figure " + Number(paperId, anchor.Ordinal).ToString(CultureInfo.InvariantCulture),
            _ => anchor.Text,
        };
    }

    private static IEnumerable<BoundPaper> AllPapers(BoundPack pack) => pack.Papers.Prepend(pack.Cover).DistinctBy(paper => paper.Symbol.Id);
}
