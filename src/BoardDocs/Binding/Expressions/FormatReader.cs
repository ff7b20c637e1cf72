using System.Globalization;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Reads what stands after <c>to</c>: <c>n dp</c>, <c>whole</c>, <c>words</c>, <c>sign</c>, <c>percent</c>, several together.</summary>
internal static class FormatReader
{
    private const int MostDecimals = 10;

    private static readonly string[] Words = ["1 dp", "percent", "sign", "whole", "words"];

    /// <summary>The expression without its format, the format, and whether it could be read; what could not is reported.</summary>
    public static (ExpressionSyntax Operand, NumberFormat Format, bool IsReadable) Read(ExpressionSyntax syntax, ExpressionContext context)
    {
        if (syntax is not FormatExpressionSyntax format)
        {
            return (syntax, NumberFormat.Default, true);
        }

        NumberFormat read = NumberFormat.Default;
        for (int index = 0; index < format.Format.Length; index++)
        {
            SyntaxToken token = format.Format[index];
            NumberFormat? next = IsDecimals(format, index, out int decimals) ? read with { Decimals = decimals } : OfWord(token.Text, read);
            if (next is null)
            {
                Report(token, context);
                return (format.Expression, read, false);
            }

            index += token.Kind == SyntaxKind.Number ? 1 : 0;
            read = next;
        }

        return (format.Expression, read, true);
    }

    /// <summary>Why a format does not fit a value, or null where it does.</summary>
    public static string? WhyNot(NumberFormat format, ExpressionValue value) => value switch
    {
        _ when format == NumberFormat.Default || value is ErrorValue => null,
        RankValue when format is { Decimals: null, WithSign: false, AsPercent: false } => null,
        NumberValue { Unit.Kind: not (UnitKind.Number or UnitKind.Ratio or UnitKind.Proportion or UnitKind.RelativeChange) } number when format.AsPercent =>
            $"It is {ValueWords.Describe(number.Unit)}, and only shares, ratios and plain numbers can be printed as a percentage. Take 'percent' out.",
        NumberValue number when format.InWords && (number.Unit.IsPercent || format.AsPercent || Math.Abs(number.Number) >= NumberWords.Limit) =>
            $"Only whole numbers below a million are printed in words, and it is {(Math.Abs(number.Number) >= NumberWords.Limit ? "larger" : ValueWords.Describe(number.Unit))}. Take 'words' out.",
        NumberValue => null,
        _ => $"It is {ValueWords.Describe(value)}, and formats are for numbers. Take out 'to' and what follows.",
    };

    private static bool IsDecimals(FormatExpressionSyntax format, int index, out int decimals)
    {
        decimals = 0;
        return index + 1 < format.Format.Length
            && format.Format[index + 1].Text == "dp"
            && int.TryParse(format.Format[index].Text, NumberStyles.None, CultureInfo.InvariantCulture, out decimals)
            && decimals <= MostDecimals;
    }

    private static NumberFormat? OfWord(string word, NumberFormat read) => word switch
    {
        "whole" => read with { Decimals = 0 },
        "words" => read with { InWords = true },
        "sign" => read with { WithSign = true },
        "percent" => read with { AsPercent = true },
        _ => null,
    };

    private static void Report(SyntaxToken token, ExpressionContext context)
    {
        if (token.IsMissing)
        {
            return;
        }

        string digits = string.Concat(token.Text.TakeWhile(char.IsAsciiDigit));
        string otherwise = token.Kind == SyntaxKind.Number
            ? $"Write decimals with dp, as in {digits} dp."
            : $"Formats are {Sentence.List(Words)}.";
        IEnumerable<string> candidates = digits.Length > 0 ? [digits + " dp"] : Words.Skip(1);
        context.Scope.Names.ReportUnknown(NameDiagnostics.UnknownFormat, token.Span, token.Text, candidates, otherwise);
    }
}
