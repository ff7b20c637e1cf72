namespace BoardDocs.Syntax;

/// <summary>The kind of a token or node.</summary>
public enum SyntaxKind
{
    /// <summary>Text that belongs to no other token, kept so that nothing is lost.</summary>
    SkippedText,

    /// <summary>The end of the file, always of no width.</summary>
    EndOfFile,

    /// <summary>A <c>---</c> line around front matter.</summary>
    FrontMatterFence,

    /// <summary>YAML text of front matter.</summary>
    YamlText,

    /// <summary>Markdown text between what BoardDocs itself understands.</summary>
    MarkdownText,

    /// <summary>The opening line of a fenced block: fence and info word.</summary>
    FenceOpen,

    /// <summary>The closing line of a fenced block.</summary>
    FenceClose,

    /// <summary>One or more backticks around an inline code span.</summary>
    Backticks,

    /// <summary>The key of a field.</summary>
    Key,

    /// <summary>A plain value or a word of one.</summary>
    PlainText,

    /// <summary>A value in double quotes, the quotes included.</summary>
    QuotedText,

    /// <summary>A name in an expression.</summary>
    Identifier,

    /// <summary>A number, with <c>.</c> as decimal point; a <c>%</c> sign may follow.</summary>
    Number,

    /// <summary>A period literal after <c>@</c>, such as <c>2022-Q2</c> or <c>year-ago</c>.</summary>
    PeriodText,

    /// <summary>An operator, bracket or separator; its text tells which.</summary>
    Punctuation,

    /// <summary>A word with a meaning in expressions: and, or, not, to, claim.</summary>
    Keyword,

    /// <summary>The whole file.</summary>
    Document,

    /// <summary>The YAML block a paper may open with.</summary>
    FrontMatter,

    /// <summary>One top-level Markdown block.</summary>
    MarkdownBlock,

    /// <summary>A fenced block of the measure language.</summary>
    MeasureBlock,

    /// <summary>One line of a measure block.</summary>
    Statement,

    /// <summary>One <c>key: value</c>.</summary>
    Field,

    /// <summary>The items after a colon.</summary>
    FieldValue,

    /// <summary>One item of a value with its optional quoted heading.</summary>
    ValueItem,

    /// <summary>A code span that begins with <c>=</c>.</summary>
    InlineValue,

    /// <summary>A code span that begins with <c>claim:</c>.</summary>
    InlineClaim,

    /// <summary>A number, text or period.</summary>
    LiteralExpression,

    /// <summary>A number and a unit of time: <c>12 months</c>.</summary>
    DurationExpression,

    /// <summary>A name.</summary>
    NameExpression,

    /// <summary><c>a.b</c>.</summary>
    MemberExpression,

    /// <summary><c>a(b, c)</c>.</summary>
    CallExpression,

    /// <summary><c>a@period</c>.</summary>
    PeriodExpression,

    /// <summary><c>-a</c> or <c>not a</c>.</summary>
    UnaryExpression,

    /// <summary><c>a + b</c>, <c>a &lt; b</c>, <c>a and b</c>.</summary>
    BinaryExpression,

    /// <summary><c>(a)</c>.</summary>
    ParenthesizedExpression,

    /// <summary><c>a to 1 dp</c>.</summary>
    FormatExpression,
}
