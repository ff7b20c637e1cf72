using BoardDocs.Binding;
using BoardDocs.Emit;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Writes a figure as it was and as it is, beside each other where there is room. Drawings inside a page carry no ids, so that none can meet.</summary>
internal sealed class HtmlPairWriter(HtmlWriter html, Theme theme)
{
    /// <summary>Writes both sides; a side that lacks the figure says so.</summary>
    public void Write(BoundFigure? before, BoundFigure? after)
    {
        html.Raw("<div class=\"pair\">\n"u8);
        WriteSide("Before"u8, before);
        WriteSide("Now"u8, after);
        html.Raw("</div>\n"u8);
    }

    private void WriteSide(ReadOnlySpan<byte> name, BoundFigure? figure)
    {
        html.Raw("<div class=\"side\">\n<h4>"u8).Raw(name).Raw("</h4>\n"u8);
        if (figure is null)
        {
            html.Raw("<p class=\"note\">There is no drawing of this side to show.</p>\n</div>\n"u8);
            return;
        }

        html.Raw("<p class=\"figure-title\">"u8).Text(figure.Symbol.Title).Raw("</p>\n"u8);
        if (figure.Subtitle.Length > 0)
        {
            html.Raw("<p class=\"figure-subtitle\">"u8).Text(figure.Subtitle).Raw("</p>\n"u8);
        }

        WritePicture(name, figure);
        html.Raw("</div>\n"u8);
    }

    private void WritePicture(ReadOnlySpan<byte> side, BoundFigure figure)
    {
        switch (figure.Data)
        {
            case TilesData tiles:
                TilesWriter.Write(html, tiles);
                break;
            case GradesData grades:
                html.Raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""u8).Raw(side).Raw(": "u8).Text(figure.Symbol.Title).Raw("\">\n"u8);
                GradesWriter.Write(html, grades);
                html.Raw("</div>\n"u8);
                break;
            default:
                FigurePictures pictures = ChartPictures.Draw(figure, theme);
                html.Raw("<div class=\"chart narrow\">"u8);
                html.Markup(pictures.Narrow.Value);
                html.Raw("</div>\n<div class=\"chart wide\">"u8);
                html.Markup(pictures.Wide);
                html.Raw("</div>\n"u8);
                break;
        }
    }
}
