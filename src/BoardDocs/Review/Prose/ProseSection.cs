using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>A heading with all below it, or the text before the first heading.</summary>
/// <param name="Heading">The heading's words; empty for what stands before the first.</param>
/// <param name="Id">Its id; empty for what stands before the first.</param>
/// <param name="Path">The headings above it and its own, with slashes between them.</param>
internal sealed record ProseSection(string Heading, string Id, string Path)
{
    /// <summary>Where the heading is written; null for what stands before the first, and for footnotes.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The pieces of text directly under the heading: paragraphs, items of lists, rows of tables.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>The ids of the figures directly under the heading.</summary>
    public ImmutableArray<string> Figures { get; init; } = [];

    /// <summary>The computed tables directly under the heading.</summary>
    public ImmutableArray<string> Tables { get; init; } = [];

    /// <summary>The sections inside it.</summary>
    public ImmutableArray<ProseSection> Sections { get; init; } = [];

    /// <summary>Whether nothing stands between the heading, or the paper's title, and the first section inside.</summary>
    public bool IsBare => Texts.IsEmpty && Figures.IsEmpty && Tables.IsEmpty;

    /// <summary>It and all sections inside it, in order.</summary>
    public IEnumerable<ProseSection> All => Sections.SelectMany(section => section.All).Prepend(this);

    /// <summary>The section, and those inside it, with other texts, and with the ids that figures and tables have now, without those that are gone.</summary>
    public ProseSection Rewritten(Func<string, string> write, PlaceRenames places) => this with
    {
        Texts = [.. Texts.Select(write)],
        Figures = [.. Figures.Select(places.Figures.Later).OfType<string>()],
        Tables = [.. Tables.Select(places.Tables.Later).OfType<string>()],
        Sections = [.. Sections.Select(section => section.Rewritten(write, places))],
    };

    /// <summary>What it is about, by which it is recognised under another heading.</summary>
    public required Lazy<WordBag> Words { get; init; }
}
