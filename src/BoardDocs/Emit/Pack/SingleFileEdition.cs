using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>The whole pack in one file that needs no other, written paper by paper; never held in memory.</summary>
internal sealed class SingleFileEdition(IEmitSink sink, PackMap map, EmitContext context) : IPackEdition, IDisposable
{
    private readonly Stream stream = sink.Open(SingleFile.PathOf(map.Pack.Id));
    private readonly CarriedFiles carried = CarriedFiles.Of(map.Files, context.Files);

    /// <inheritdoc/>
    public void Begin(PreparedFigures coverFigures)
    {
        var html = new HtmlWriter();
        HtmlScope scope = Scope(html, map.Pack.Cover);
        Shell(html).Open(map.Pack.Title, string.Empty, scope.Prefix);
        html.Raw("<section class=\"front\""u8);
        scope.LabelledBy(HtmlScope.Top).Raw(">\n"u8);
        CoverPage.WriteFront(scope, coverFigures, context);
        html.Raw("</section>\n"u8);
        stream.Write(html.Written);
    }

    /// <inheritdoc/>
    public HtmlScope Scope(HtmlWriter html, BoundPaper paper) => new(html, map, paper, Edition.SingleFile) { Carried = carried };

    /// <inheritdoc/>
    public void Append(BoundPaper paper, ReadOnlySpan<byte> article) => stream.Write(article);

    /// <summary>Writes the attachments and the foot of the page.</summary>
    public void Finish()
    {
        var html = new HtmlWriter(1024);
        if (!carried.Attachments.IsEmpty)
        {
            new AttachmentList(Scope(html, map.Pack.Cover), carried, stream).Write();
        }

        Shell(html).Close();
        stream.Write(html.Written);
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private PageShell Shell(HtmlWriter html) =>
        new(html, context.Catalogue, context.IsDraft) { Style = PrintStyle.Of(map), CarriedFrom = context.Files };
}
