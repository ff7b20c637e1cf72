using System.Collections.Immutable;
using System.Text;
using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes a figure: title, picture, source, notes, and its numbers as a table and a file.</summary>
internal sealed class FigureWriter(HtmlScope scope, PreparedFigures prepared)
{
    private const string TitleStart = "_title-";
    private readonly HtmlWriter html = scope.Html;

    /// <summary>Writes a figure.</summary>
    public void Write(BoundFigure figure)
    {
        PreparedFigure ready = prepared[figure.Symbol.Id];

        // A group and not a figure element: around a labelled picture that would be a second figure in a tagged PDF.
        html.Raw("<div class=\"figure\" role=\"group\""u8);
        scope.Id(figure.Symbol.Id);
        scope.LabelledBy(TitleStart, figure.Symbol.Id).Raw(">\n"u8);
        WriteTitle(ready);
        WritePictures(ready);
        WriteSource(ready);
        WriteTable(ready);
        WriteFiles(ready);
        html.Raw("</div>\n"u8);
    }

    private void WriteTitle(PreparedFigure ready)
    {
        html.Raw("<p class=\"figure-title\""u8);
        scope.Id(TitleStart, ready.Figure.Symbol.Id).Raw("><span class=\"figure-number\">Figure "u8).Text(ready.Number)
            .Raw("</span> "u8).Text(ready.Figure.Symbol.Title).Raw("</p>\n"u8);
        if (ready.Figure.Subtitle.Length > 0)
        {
            html.Raw("<p class=\"figure-subtitle\">"u8).Text(ready.Figure.Subtitle).Raw("</p>\n"u8);
        }
    }

    private void WritePictures(PreparedFigure ready)
    {
        if (ready.Figure.Data is GradesData grades)
        {
            html.Raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\""u8);
            scope.LabelledBy(TitleStart, ready.Figure.Symbol.Id).Raw(">\n"u8);
            GradesWriter.Write(html, grades);
            html.Raw("</div>\n"u8);
            return;
        }

        if (ready.Figure.Data is TilesData tiles)
        {
            TilesWriter.Write(html, tiles);
            return;
        }

        if (scope.IsPrint || !prepared.HasNarrow)
        {
            html.Raw("<div class=\"chart scroll\" role=\"region\" tabindex=\"0\""u8);
            scope.LabelledBy(TitleStart, ready.Figure.Symbol.Id).Raw(">"u8);
        }
        else
        {
            // The style sheet takes one of the two out of the page, so that readers and assistive technology meet one picture.
            html.Raw("<div class=\"chart narrow\">"u8);
            html.Markup(ready.Pictures.Narrow.Value);
            html.Raw("</div>\n<div class=\"chart wide\">"u8);
        }

        html.Markup(ready.Pictures.Wide);
        html.Raw("</div>\n"u8);
    }

    private void WriteSource(PreparedFigure ready)
    {
        if (ready.Figure.Source.Length > 0)
        {
            html.Raw("<p class=\"source\">Source: "u8).Text(ready.Figure.Source).Raw("</p>\n"u8);
        }

        WriteNotes(ready.Figure.Notes);
        WriteNotes(ready.Pictures.Notes);
    }

    private void WriteNotes(ImmutableArray<string> notes)
    {
        foreach (string note in notes)
        {
            html.Raw("<p class=\"note\">"u8).Text(note).Raw("</p>\n"u8);
        }
    }

    private void WriteTable(PreparedFigure ready)
    {
        html.Raw("<details>\n<summary>Data of Figure "u8).Text(ready.Number).Raw("</summary>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\""u8);
        scope.LabelledBy("_data-", ready.Figure.Symbol.Id).Raw(">\n<table class=\"data\">\n<caption"u8);
        scope.Id("_data-", ready.Figure.Symbol.Id).Raw(">Data of Figure "u8).Text(ready.Number);
        if (ready.Table.UnitWords.Length > 0)
        {
            html.Raw(": "u8).Text(ready.Table.UnitWords);
        }

        html.Raw("</caption>\n"u8).Raw(prepared.Rows(ready)).Raw("</table></div>\n"u8);
        FigureTableWriter.WriteSymbols(html, ready.Table);
        html.Raw("</details>\n"u8);
    }

    private void WriteFiles(PreparedFigure ready)
    {
        if (scope.Carried is not null)
        {
            html.Raw("<p class=\"files\"><a"u8).Attribute("download"u8, ready.FileName + ".csv").Raw(" href=\""u8);
            DataAddress.WriteText(html, "text/csv"u8, Encoding.UTF8.GetBytes(CsvText.Of(ready.Table)));
            html.Raw("\">Data of Figure "u8).Text(ready.Number).Raw(" (CSV)</a></p>\n"u8);
            return;
        }

        html.Raw("<p class=\"files\"><a"u8).Attribute("href"u8, ready.DataAddress).Raw(">Data of Figure "u8).Text(ready.Number)
            .Raw(" (CSV)</a> <a"u8).Attribute("href"u8, ready.PictureAddress).Raw(">Figure "u8).Text(ready.Number).Raw(" (SVG)</a></p>\n"u8);
    }
}
