using System.Text;
using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes the files of one paper after another, in the same memory; one for each thread.</summary>
internal sealed class PaperEmitter(PackMap map, EmitContext context, IEmitSink sink)
{
    private readonly HtmlWriter html = new();

    /// <summary>The figures of the paper at hand.</summary>
    public PreparedFigures Figures { get; } = new();

    /// <summary>Writes the index page of the pack, with its pictures and data files.</summary>
    public void WriteCover()
    {
        WriteFigures(map.Pack.Cover);
        html.Clear();
        CoverPage.Write(new HtmlScope(html, map, map.Pack.Cover, Edition.Page), Figures, context);
        sink.Write($"{map.Pack.Id}/index.html", html.Written);
    }

    /// <summary>Writes a paper's page, pictures and data files.</summary>
    public void Write(BoundPaper paper)
    {
        WriteFigures(paper);
        html.Clear();
        PaperPage.Write(new HtmlScope(html, map, paper, Edition.Page), Figures, context);
        sink.Write($"{map.Pack.Id}/{paper.Symbol.Id}.html", html.Written);
    }

    /// <summary>What was written last; valid until the next call.</summary>
    public ReadOnlySpan<byte> Written => html.Written;

    /// <summary>Writes the paper at hand as an article of an edition of the whole pack, to be read from <see cref="Written"/>.</summary>
    public void WriteArticle(BoundPaper paper, IPackEdition edition)
    {
        html.Clear();
        PaperPage.WriteArticle(edition.Scope(html, paper), Figures, context);
    }

    private void WriteFigures(BoundPaper paper)
    {
        Figures.Prepare(paper, map, context);
        foreach (PreparedFigure figure in Figures.All)
        {
            html.Clear();
            html.Markup(figure.Pictures.File);
            sink.Write($"{map.Pack.Id}/figures/{figure.FileName}.svg", html.Written);
            sink.Write($"{map.Pack.Id}/data/{figure.FileName}.csv", Encoding.UTF8.GetBytes(CsvText.Of(figure.Table)));
        }
    }
}
