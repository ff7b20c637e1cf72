using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>The whole pack in reading order, written paper by paper; never held in memory.</summary>
internal sealed class PrintEdition(IEmitSink sink, PackMap map, EmitContext context) : IPackEdition, IDisposable
{
    private readonly Stream stream = sink.Open($"{map.Pack.Id}/print.html");

    /// <inheritdoc/>
    public void Begin(PreparedFigures coverFigures)
    {
        var html = new HtmlWriter();
        HtmlScope scope = Scope(html, map.Pack.Cover);
        Shell(html).Open(map.Pack.Title + " – print edition", "../", scope.Prefix, ("../index.html", "Packs"), ("index.html", map.Pack.Title), (string.Empty, "Print edition"));
        html.Raw("<section class=\"front\""u8);
        scope.LabelledBy(HtmlScope.Top).Raw(">\n"u8);
        CoverPage.WriteFront(scope, coverFigures, context);
        html.Raw("</section>\n"u8);
        Append(html.Written);
        AppendAttachments(0);
    }

    /// <inheritdoc/>
    public HtmlScope Scope(HtmlWriter html, BoundPaper paper) => new(html, map, paper, Edition.Print);

    /// <inheritdoc/>
    public void Append(BoundPaper paper, ReadOnlySpan<byte> article)
    {
        Append(article);
        AppendAttachments(map.PartOf(paper) + 1);
    }

    /// <summary>Writes the foot of the page.</summary>
    public void Finish()
    {
        var html = new HtmlWriter(1024);
        Shell(html).Close();
        Append(html.Written);
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => stream.Dispose();

    private void AppendAttachments(int first)
    {
        var html = new HtmlWriter(1024);
        HtmlScope scope = Scope(html, map.Pack.Cover);
        for (int part = first; part < map.Parts.Length && map.Parts[part].Attachment is { } item; part++)
        {
            AttachmentPage.Write(scope, part, item);
        }

        Append(html.Written);
    }

    private void Append(ReadOnlySpan<byte> markup) => stream.Write(markup);

    private PageShell Shell(HtmlWriter html) => new(html, context.Catalogue, context.IsDraft) { Style = PrintStyle.Of(map) };
}
