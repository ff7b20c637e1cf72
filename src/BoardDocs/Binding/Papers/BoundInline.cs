using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Running text.</summary>
public abstract record BoundInline;

/// <summary>Plain text, not escaped.</summary>
/// <param name="Text">The text.</param>
public sealed record BoundText(string Text) : BoundInline;

/// <summary>Emphasis, strong emphasis or struck-out text.</summary>
/// <param name="Style">Which.</param>
/// <param name="Content">What is emphasised.</param>
public sealed record BoundStyled(TextStyle Style, ImmutableArray<BoundInline> Content) : BoundInline;

/// <summary>Styles of running text.</summary>
public enum TextStyle
{
    /// <summary><c>em</c>.</summary>
    Emphasis,

    /// <summary><c>strong</c>.</summary>
    Strong,

    /// <summary><c>del</c>.</summary>
    Strikethrough,
}

/// <summary>A code span that is not of the language.</summary>
/// <param name="Text">The code.</param>
public sealed record BoundCode(string Text) : BoundInline;

/// <summary>A line end; hard ones break the line.</summary>
/// <param name="IsHard">Whether it breaks.</param>
public sealed record BoundLineBreak(bool IsHard) : BoundInline;

/// <summary>The box of a task list item.</summary>
/// <param name="IsChecked">Whether it is done.</param>
public sealed record BoundCheckbox(bool IsChecked) : BoundInline;

/// <summary>A link.</summary>
/// <param name="Target">Where it leads.</param>
/// <param name="Content">The words; empty for a reference, whose words come from its target: Figure 3.</param>
public sealed record BoundLink(LinkTarget Target, ImmutableArray<BoundInline> Content) : BoundInline;

/// <summary>An image of the content folder.</summary>
/// <param name="Path">The file, relative to the content folder; it is published under the pack's <c>images/</c>.</param>
/// <param name="AlternativeText">What it shows; never empty.</param>
public sealed record BoundImage(string Path, string AlternativeText) : BoundInline;

/// <summary>The first use of a glossary term.</summary>
/// <param name="Term">The term.</param>
/// <param name="Text">The words as written.</param>
public sealed record BoundTermReference(TermSymbol Term, string Text) : BoundInline;

/// <summary>A computed value.</summary>
/// <param name="Expression">The expression with its value.</param>
/// <param name="Text">What is printed here; a trend word's first letter follows its place in the sentence.</param>
public sealed record BoundInlineValue(BoundExpression Expression, string Text) : BoundInline;

/// <summary>A reference to a footnote.</summary>
/// <param name="Number">The footnote's number in its paper.</param>
/// <param name="Occurrence">1 for the first reference to it, 2 for the second.</param>
public sealed record BoundFootnoteReference(int Number, int Occurrence) : BoundInline;

/// <summary>Content that is in error; shown only in a draft.</summary>
/// <param name="Message">What is wrong.</param>
public sealed record BoundErrorInline(string Message) : BoundInline
{
    /// <summary>The content as it was written; empty where that is not known.</summary>
    public string Written { get; init; } = string.Empty;
}

/// <summary>Where a link leads.</summary>
public abstract record LinkTarget;

/// <summary>A web or mail address.</summary>
/// <param name="Url">The address, with the scheme http, https or mailto.</param>
public sealed record ExternalTarget(string Url) : LinkTarget;

/// <summary>A heading, figure or table; <paramref name="PaperId"/> is null for one of the same paper.</summary>
/// <param name="PaperId">The paper, or null.</param>
/// <param name="AnchorId">The id in it, or null for the paper itself.</param>
public sealed record AnchorTarget(string? PaperId, string? AnchorId) : LinkTarget;

/// <summary>A file published under the pack's <c>attachments/</c>.</summary>
/// <param name="Path">The file, relative to the content folder.</param>
public sealed record AttachmentTarget(string Path) : LinkTarget;
