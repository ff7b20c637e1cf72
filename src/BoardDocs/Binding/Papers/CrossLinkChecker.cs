using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Checks links between the papers of a pack, once all of them are bound.</summary>
internal sealed class CrossLinkChecker(ImmutableArray<PaperBinding> papers)
{
    /// <summary>What is wrong with some links.</summary>
    public IEnumerable<Diagnostic> Check(IEnumerable<CrossLink> links) => links.Select(Check).OfType<Diagnostic>();

    private Diagnostic? Check(CrossLink link)
    {
        PaperBinding? target = papers.FirstOrDefault(paper => ContentPath.NameOf(paper.Paper.Symbol.Path) == link.File);
        if (target is null)
        {
            string? file = Suggestions.Nearest(link.File, papers.Select(paper => ContentPath.NameOf(paper.Paper.Symbol.Path)));
            return NameDiagnostics.MissingPaper.At(link.Location, link.File, NameDiagnostics.Hint(file, "Links lead to papers of the same pack."));
        }

        if (link.AnchorId is null || target.Paper.Anchors.Any(anchor => anchor.Id == link.AnchorId))
        {
            return null;
        }

        string? id = Suggestions.Nearest(link.AnchorId, target.Paper.Anchors.Select(anchor => anchor.Id));
        return NameDiagnostics.LinkToNothing.At(link.Location, link.AnchorId, link.File, NameDiagnostics.Hint(id, "Headings, figures and tables have ids."));
    }
}
