using BoardDocs.Emit;

namespace BoardDocs.Review;

/// <summary>Writes the parts of the page that are no entries: notes, structure, prose, catalogue, data.</summary>
internal sealed class HtmlListWriter(HtmlWriter html, ReviewNames names)
{
    private const int Longest = 2_000;

    /// <summary>Writes what could not be compared.</summary>
    public void Write(ReviewNote note) => Item(note.Message + note.Place(path => path));

    /// <summary>Writes a change of structure.</summary>
    public void Write(StructureChange change)
    {
        string place = change.Paper is { } paper && change.What != "paper" ? $" in {PlaceOf(change.Pack ?? string.Empty, paper)}" : change.Pack is { } pack && change.What != "pack" ? $" in {pack}" : string.Empty;
        html.Raw("<li>"u8).Text(StructureText.Open(change.What)).Raw(" <strong>"u8).Text(Safe(change.Title.Length > 0 ? change.Title : change.Id)).Raw("</strong>"u8)
            .Text(Safe(place).Length > 0 ? " " + Safe(place) : string.Empty).Raw(" "u8).Text(Safe(StructureText.Happened(change, text => $"“{text}”"))).Raw(".</li>\n"u8);
    }

    /// <summary>Writes a piece of prose.</summary>
    public void Write(ProseChange change)
    {
        html.Raw("<article class=\"entry\">\n<h3>"u8).Text(Safe(change.Section.Length > 0 ? change.Section : "Before the first heading")).Raw("</h3>\n"u8);
        if (change.Paper.Length > 0)
        {
            html.Raw("<p class=\"facts\">In "u8).Text(Safe(PlaceOf(change.Pack, change.Paper))).Raw("</p>\n"u8);
        }

        html.Raw("<p class=\"words\">"u8);
        HtmlWords.Write(html, change.Before, change.After);
        html.Raw("</p>\n</article>\n"u8);
    }

    /// <summary>Writes a key of the catalogue.</summary>
    public void Write(DefinitionChange change) => Item($"{change.Path} line {change.Line}, {change.Key}: {change.Before ?? "(nothing)"} → {change.After ?? "(nothing)"}");

    /// <summary>Writes a cell of a data file.</summary>
    public void Write(DataChange change)
    {
        string series = change.Series.Length > 0 ? change.Series + ", " : string.Empty;
        Item($"{ReasonText.Clause(change.ToString(), text => text)} ({names.Area(change.Area)}, {series}{change.Period.ToWords()})");
    }

    private static string Safe(string text) => SafeText.Of(text, Longest);

    private string PlaceOf(string pack, string paper) => $"{names.Place(pack, paper).Title} ({pack})";

    private void Item(string text) => html.Raw("<li>"u8).Text(Safe(text)).Raw("</li>\n"u8);
}
