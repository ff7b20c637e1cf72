using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>A page that holds the whole pack and takes its papers in reading order.</summary>
internal interface IPackEdition
{
    /// <summary>The place where a paper of this edition is written.</summary>
    HtmlScope Scope(HtmlWriter html, BoundPaper paper);

    /// <summary>Writes what stands before the papers: head, cover and agenda.</summary>
    void Begin(PreparedFigures coverFigures);

    /// <summary>Adds the next paper, with what stands behind it.</summary>
    void Append(BoundPaper paper, ReadOnlySpan<byte> article);
}
