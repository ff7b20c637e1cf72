using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>A piece of the file; it holds offsets, not a copy of the text.</summary>
public sealed class SyntaxToken : SyntaxElement
{
    private readonly SourceText source;
    private readonly bool pipesAreEscaped;

    /// <summary>Makes a token.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="source">The text it is a piece of.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="fullSpan">The same with the blanks, line prefixes and line ends around it.</param>
    /// <param name="pipesAreEscaped">Whether <c>\|</c> means <c>|</c>, as in a code span of a table.</param>
    public SyntaxToken(SyntaxKind kind, SourceText source, TextSpan span, TextSpan fullSpan, bool pipesAreEscaped = false)
        : base(kind)
    {
        this.source = source;
        Span = span;
        FullSpan = fullSpan;
        this.pipesAreEscaped = pipesAreEscaped;
    }

    /// <inheritdoc/>
    public override TextSpan Span { get; }

    /// <inheritdoc/>
    public override TextSpan FullSpan { get; }

    /// <summary>Whether the language wants a token here and the text has none.</summary>
    public bool IsMissing => Span.IsEmpty && Kind != SyntaxKind.EndOfFile;

    /// <summary>The token's text as written; quoted text keeps its quotes.</summary>
    public string Text => source.ToString(Span);

    /// <summary>The text as meant: quoted text without its quotes, <c>""</c> read as one quote, <c>\|</c> in a table as <c>|</c>.</summary>
    public string ValueText
    {
        get
        {
            string value = Kind == SyntaxKind.QuotedText ? Unquote(source.Slice(Span)) : Text;
            return pipesAreEscaped ? value.Replace("\\|", "|", StringComparison.Ordinal) : value;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Span}";

    private static string Unquote(ReadOnlySpan<char> quoted)
    {
        ReadOnlySpan<char> inner = TokenScanners.IsClosed(quoted) ? quoted[1..^1] : quoted[1..];
        return inner.ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
    }
}
