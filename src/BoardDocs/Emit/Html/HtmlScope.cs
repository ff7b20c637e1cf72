using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Where a paper is being written: its own page, or an edition that holds the whole pack, in which every id carries the paper's prefix.</summary>
/// <param name="html">Takes the markup.</param>
/// <param name="map">Where everything in the pack is.</param>
/// <param name="paper">The paper.</param>
/// <param name="edition">What it is written for.</param>
internal sealed class HtmlScope(HtmlWriter html, PackMap map, BoundPaper paper, Edition edition)
{
    /// <summary>The ids of the page's own furniture begin with an underscore, so that no id of content meets them.</summary>
    public const string Top = "_top";

    /// <summary>Takes the markup.</summary>
    public HtmlWriter Html { get; } = html;

    /// <summary>Where everything in the pack is.</summary>
    public PackMap Map { get; } = map;

    /// <summary>The paper.</summary>
    public BoundPaper Paper { get; } = paper;

    /// <summary>Whether this is the print edition.</summary>
    public bool IsPrint { get; } = edition == Edition.Print;

    /// <summary>Whether the whole pack stands in one page, so that links to other papers lead to ids of this page.</summary>
    public bool IsWhole { get; } = edition != Edition.Page;

    /// <summary>The files that the single file carries; null elsewhere, where links lead to the files themselves.</summary>
    public CarriedFiles? Carried { get; init; }

    /// <summary>What every id begins with.</summary>
    public string Prefix { get; } = edition != Edition.Page ? PackMap.PrintPrefix(paper.Symbol.Id) : string.Empty;

    /// <summary>The heading that was written last.</summary>
    public string Section { get; set; } = paper.Symbol.Title;

    /// <summary>How many tables were written.</summary>
    public int Tables { get; set; }

    /// <summary>Writes <c> id="…"</c>.</summary>
    public HtmlWriter Id(string id, string suffix = "") => Named(" id=\""u8, id, suffix);

    /// <summary>Writes an attribute that names an id: aria-labelledby.</summary>
    public HtmlWriter LabelledBy(string id, string suffix = "") => Named(" aria-labelledby=\""u8, id, suffix);

    /// <summary>Writes <c> href="#…"</c> to an id of the same paper.</summary>
    public HtmlWriter LinkHere(string id, string suffix = "") => Named(" href=\"#"u8, id, suffix);

    private HtmlWriter Named(ReadOnlySpan<byte> start, string id, string suffix)
    {
        Html.Raw(start).Text(Prefix);
        Html.Text(id).Text(suffix);
        return Html.Raw("\""u8);
    }
}
