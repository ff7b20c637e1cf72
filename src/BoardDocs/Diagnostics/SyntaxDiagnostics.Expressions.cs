namespace BoardDocs.Diagnostics;

/// <content>Expressions.</content>
public static partial class SyntaxDiagnostics
{
    /// <summary>An operand, name, period or format that is not there.</summary>
    public static readonly DiagnosticDescriptor MissingPart =
        Error("BD1010", "Missing part of an expression", "{0} is missing {1}. Write one{2}.");

    /// <summary>An opening bracket without a closing one.</summary>
    public static readonly DiagnosticDescriptor MissingBracket =
        Error("BD1011", "Missing bracket", "A bracket is opened and not closed. Put ) here.");

    /// <summary>Text that does not continue an expression. Arguments: the text, what to do.</summary>
    public static readonly DiagnosticDescriptor UnexpectedInExpression =
        Error("BD1012", "Unexpected text in an expression", "'{0}' was not expected here. {1}");

    /// <summary>An expression that passes the limits.</summary>
    public static readonly DiagnosticDescriptor ExpressionTooDeep =
        Error("BD1013", "Expression too long", "This expression is too long to read. Use at most 64 brackets inside each other and 256 operators, dots and brackets in all.");

    /// <summary>A minus sign that stands against its neighbour.</summary>
    public static readonly DiagnosticDescriptor MinusWithoutSpaces =
        Error("BD1014", "Minus without spaces", "A minus sign needs a space on each side, because names may hold hyphens. Write a - b.");
}
