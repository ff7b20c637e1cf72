using System.Globalization;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Numbers, texts and periods that a paper writes itself.</summary>
internal static class Literals
{
    public static ExpressionValue Bind(LiteralExpressionSyntax syntax, ExpressionContext context) => syntax.Token.Kind switch
    {
        _ when syntax.Token.IsMissing => new ErrorValue("An operand is missing."),
        SyntaxKind.Number => Number(syntax.Token.Text),
        SyntaxKind.QuotedText => new TextValue(syntax.Token.ValueText),
        _ => PeriodWords.Read(syntax.Token.Text, context.Period) is { } period
            ? new PeriodValue(period)
            : context.Fail(NameDiagnostics.UnreadablePeriod, syntax, syntax.Token.Text, PeriodWords.Advice(syntax.Token.Text)),
    };

    /// <summary>A number with the decimals it was written with; a percentage is held as a fraction.</summary>
    private static NumberValue Number(string text)
    {
        bool isPercent = text.EndsWith('%');
        string digits = text.TrimEnd('%');
        decimal number = decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal parsed) ? parsed : decimal.MaxValue;
        int decimals = digits.Contains('.') ? digits.Length - digits.IndexOf('.') - 1 : 0;
        return new NumberValue(
            (double)(isPercent ? number / 100 : number), isPercent ? Unit.Proportion : Unit.Number, AggregationKind.Constant, decimals);
    }
}
