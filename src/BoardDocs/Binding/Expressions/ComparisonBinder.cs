using BoardDocs.Diagnostics;
using BoardDocs.Statistics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Binds = == != &lt; &lt;= &gt; &gt;= between numbers, places, words and periods.</summary>
internal static class ComparisonBinder
{
    public static ExpressionValue Bind(BinaryExpressionSyntax syntax, ExpressionContext context)
    {
        ExpressionValue? left = IsWord(syntax.Left, context) ? null : OperandBinder.Bind(syntax.Left, context);
        ExpressionValue? right = IsWord(syntax.Right, context) ? null : OperandBinder.Bind(syntax.Right, context);
        if (left is ErrorValue || right is ErrorValue)
        {
            return left as ErrorValue ?? right as ErrorValue ?? new ErrorValue(string.Empty);
        }

        return (left, right) switch
        {
            (TextValue word, _) => WordComparison.Bind(syntax, word, syntax.Right, right, context),
            (_, TextValue word) => WordComparison.Bind(syntax, word, syntax.Left, left, context),
            (RankValue, null) => context.Fail(NameDiagnostics.UnitsDisagree, syntax, ExpressionText.Of(syntax), PlaceHint(syntax.Right)),
            (null, RankValue) => context.Fail(NameDiagnostics.UnitsDisagree, syntax, ExpressionText.Of(syntax), PlaceHint(syntax.Left)),
            (null, _) => OperandBinder.Bind(syntax.Left, context),
            (_, null) => OperandBinder.Bind(syntax.Right, context),
            _ => OfValues(syntax, left, right, context),
        };
    }

    /// <summary>A bare name that is no measure is a word, such as the stable in <c>homicide.trend = stable</c>.</summary>
    public static bool IsWord(ExpressionSyntax syntax, ExpressionContext context) =>
        syntax is NameExpressionSyntax name
        && !context.Scope.Names.Catalogue.Measures.ContainsKey(name.Identifier.Text)
        && !(context.Scope.RowMeasure is not null && Members.Names.Contains(name.Identifier.Text));

    /// <summary>What to write in place of <c>4th</c> or "4th", since a place compares as a number.</summary>
    public static string PlaceHint(ExpressionSyntax written)
    {
        string text = ExpressionText.Of(written);
        string digits = string.Concat(text.TrimStart('"').TakeWhile(char.IsAsciiDigit));
        return $"A place in a group is compared with a number: write {(digits.Length == 0 ? "4 for the 4th" : digits)}, not {text}.";
    }

    private static ExpressionValue OfValues(BinaryExpressionSyntax syntax, ExpressionValue left, ExpressionValue right, ExpressionContext context)
    {
        string sign = syntax.Operator.Text;
        return (left, right) switch
        {
            (RankValue first, RankValue second) => Compare(sign, first.Rank.Place.CompareTo(second.Rank.Place)),
            (RankValue rank, NumberValue { Unit.Kind: UnitKind.Number } number) => Compare(sign, ((double)rank.Rank.Place).CompareTo(number.Number)),
            (NumberValue { Unit.Kind: UnitKind.Number } number, RankValue rank) => Compare(sign, number.Number.CompareTo(rank.Rank.Place)),
            (NumberValue first, NumberValue second) when Agree(first, second) => Compare(sign, Order(sign, first, second)),
            (PeriodValue first, PeriodValue second) => Compare(sign, first.Period.LastMonth.CompareTo(second.Period.LastMonth)),
            (TruthValue first, TruthValue second) when sign is "=" or "==" or "!=" => Compare(sign, first.Holds.CompareTo(second.Holds)),
            _ => context.Fail(
                NameDiagnostics.UnitsDisagree,
                syntax,
                ExpressionText.Of(syntax),
                $"{Sentence.Open(ValueWords.Describe(left))} and {ValueWords.Describe(right)} cannot be compared.{PercentHint(left, right)}"),
        };
    }

    /// <summary>Equal units, or a number of the paper's own against a unit that needs no sign; percentages are written with theirs.</summary>
    private static bool Agree(NumberValue first, NumberValue second) =>
        first.Unit == second.Unit || TakesConstant(first, second) || TakesConstant(second, first);

    private static bool TakesConstant(NumberValue number, NumberValue constant) =>
        constant.Aggregation == AggregationKind.Constant
        && (IsShare(number.Unit) ? constant.Unit == Unit.Proportion : constant.Unit == Unit.Number);

    private static bool IsShare(Unit unit) => unit.IsPercent || unit.Kind == UnitKind.PercentagePoints;

    private static string PercentHint(ExpressionValue left, ExpressionValue right) =>
        left is NumberValue first && right is NumberValue second && (IsShare(first.Unit) || IsShare(second.Unit))
            ? " Write a percentage with its sign, as in 75%."
            : string.Empty;

    /// <summary>A value equals a number that the paper writes when it rounds to it; every other comparison is exact.</summary>
    private static int Order(string sign, NumberValue first, NumberValue second)
    {
        NumberValue? written = new[] { first, second }.FirstOrDefault(number => number.Aggregation == AggregationKind.Constant);
        if (written is null || sign is not ("=" or "==" or "!="))
        {
            return first.Number.CompareTo(second.Number);
        }

        int decimals = (written.Decimals ?? 0) + (IsShare(written.Unit) ? 2 : 0);
        return Rounding.Round(first.Number, decimals).CompareTo(Rounding.Round(second.Number, decimals));
    }

    private static TruthValue Compare(string sign, int order) => new(sign switch
    {
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        ">=" => order >= 0,
        "!=" => order != 0,
        _ => order == 0,
    });
}
