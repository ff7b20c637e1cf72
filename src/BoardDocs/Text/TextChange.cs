namespace BoardDocs.Text;

/// <summary>One replacement in a text; an insertion has an empty span, a deletion an empty text.</summary>
/// <param name="Span">What is replaced.</param>
/// <param name="NewText">What stands there afterwards.</param>
public sealed record TextChange(TextSpan Span, string NewText);
