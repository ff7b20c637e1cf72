using System.Collections.Immutable;
using Sprache;

namespace BoardDocs.Syntax;

/// <summary>
/// The grammar of expressions, weakest first: <c>to</c> a format, <c>or</c>, <c>and</c>, <c>not</c>, comparisons, sums, products, minus,
/// and what follows an operand: <c>.member</c>, <c>(arguments)</c>, <c>@period</c>. It parses the start of any text.
/// </summary>
internal static class ExpressionGrammar
{
    private static readonly Parser<SyntaxToken> Name = Lexeme.Of(SyntaxKind.Identifier, ExpressionScanners.Name);
    private static readonly Parser<SyntaxToken> Number = Lexeme.Of(SyntaxKind.Number, ExpressionScanners.Number);
    private static readonly Parser<SyntaxToken> TimeUnit = Lexeme.Of(SyntaxKind.Identifier, ExpressionScanners.TimeUnit);
    private static readonly Parser<SyntaxToken> Comma = Lexeme.Sign(",");
    private static readonly Parser<SyntaxToken> Open = Lexeme.Sign("(");
    private static readonly Parser<SyntaxToken> Close = Lexeme.Sign(")");
    private static readonly Parser<SyntaxToken> ExpectedClose = Close.Expect(SyntaxKind.Punctuation);
    private static readonly Parser<SyntaxToken> ExpectedName = Name.Expect(SyntaxKind.Identifier);

    private static readonly Parser<SyntaxToken> ExpectedPeriod =
        Lexeme.Of(SyntaxKind.PeriodText, ExpressionScanners.PeriodAfterAt).Expect(SyntaxKind.PeriodText);

    private static readonly Parser<ExpressionSyntax> Inner = ReadInner;

    private static readonly Parser<ExpressionSyntax> Quantity =
        from number in Number
        from unit in TimeUnit.Select(token => (SyntaxToken?)token).Or(Parse.Return<SyntaxToken?>(null))
        select unit is null ? (ExpressionSyntax)new LiteralExpressionSyntax(number) : new DurationExpressionSyntax(number, unit);

    private static readonly Parser<ExpressionSyntax> Literal =
        Lexeme.Of(SyntaxKind.PeriodText, ExpressionScanners.Period)
            .Or(Lexeme.Of(SyntaxKind.QuotedText, TokenScanners.Quoted))
            .Select(token => (ExpressionSyntax)new LiteralExpressionSyntax(token));

    private static readonly Parser<ExpressionSyntax> Parenthesized =
        from open in Open
        from expression in Inner
        from close in ExpectedClose
        select (ExpressionSyntax)new ParenthesizedExpressionSyntax(open, expression, close);

    private static readonly Parser<ExpressionSyntax> Operand =
        Name.Select(token => (ExpressionSyntax)new NameExpressionSyntax(token))
            .Or(Quantity)
            .Or(Literal)
            .Or(Parenthesized)
            .Or(Lexeme.Missing(SyntaxKind.Identifier).Select(token => (ExpressionSyntax)new LiteralExpressionSyntax(token)));

    private static readonly Parser<SyntaxElement[]> FurtherArgument =
        from comma in Comma
        from argument in Inner
        select new SyntaxElement[] { comma, argument };

    private static readonly Parser<SyntaxElement[]> Arguments =
        from first in Inner
        from rest in FurtherArgument.Many()
        from close in ExpectedClose
        select new SyntaxElement[] { first }.Concat(rest.SelectMany(pair => pair)).Append(close).ToArray();

    private static readonly Parser<SyntaxElement[]> Suffix =
        Pair(Lexeme.Sign("."), ExpectedName)
            .Or(Pair(Lexeme.Sign("@"), ExpectedPeriod))
            .Or(from open in Open
                from rest in Close.Select(close => new SyntaxElement[] { close }).Or(Arguments)
                select rest.Prepend(open).ToArray());

    private static readonly Parser<ExpressionSyntax> Access =
        from operand in Operand
        from suffixes in Suffix.Many()
        select suffixes.Aggregate(operand, Extend);

    private static readonly Parser<ExpressionSyntax> Negation =
        Prefix(Lexeme.Of(SyntaxKind.Punctuation, ExpressionScanners.PrefixMinus), ReadNegation).Or(Access);

    private static readonly Parser<ExpressionSyntax> Product = Chain(Negation, Lexeme.AnySign("*", "/"));

    private static readonly Parser<ExpressionSyntax> Sum = Chain(Product, Lexeme.Sign("+").Or(Lexeme.SpacedMinus));

    private static readonly Parser<ExpressionSyntax> Comparison = Chain(Sum, Lexeme.AnySign("==", "=", "!=", "<=", "<", ">=", ">"));

    private static readonly Parser<ExpressionSyntax> Denial = Prefix(Lexeme.Keyword("not"), ReadDenial).Or(Comparison);

    private static readonly Parser<ExpressionSyntax> Conjunction = Chain(Denial, Lexeme.Keyword("and"));

    private static readonly Parser<ExpressionSyntax> Disjunction = Chain(Conjunction, Lexeme.Keyword("or"));

    private static readonly Parser<IEnumerable<SyntaxToken>> Format =
        from to in Lexeme.Keyword("to")
        from first in Number.Or(Name).Expect(SyntaxKind.Identifier)
        from rest in Number.Or(Name).Many()
        select rest.Prepend(first).Prepend(to);

    /// <summary>An expression with its format; it never fails, and what it leaves is not part of an expression.</summary>
    public static readonly Parser<ExpressionSyntax> Expression =
        from expression in Disjunction
        from format in Format.Or(Parse.Return(Enumerable.Empty<SyntaxToken>()))
        select WithFormat(expression, [.. format]);

    // A grammar that refers to itself goes through methods: a field's initialiser sees later fields as null.
    private static IResult<ExpressionSyntax> ReadInner(IInput input) => Disjunction(input);

    private static IResult<ExpressionSyntax> ReadNegation(IInput input) => Negation(input);

    private static IResult<ExpressionSyntax> ReadDenial(IInput input) => Denial(input);

    private static ExpressionSyntax WithFormat(ExpressionSyntax expression, ImmutableArray<SyntaxToken> format) =>
        format.IsEmpty ? expression : new FormatExpressionSyntax(expression, format[0], format[1..]);

    private static ExpressionSyntax Extend(ExpressionSyntax operand, SyntaxElement[] suffix) => ((SyntaxToken)suffix[0]).Text switch
    {
        "." => new MemberExpressionSyntax(operand, (SyntaxToken)suffix[0], (SyntaxToken)suffix[1]),
        "@" => new PeriodExpressionSyntax(operand, (SyntaxToken)suffix[0], (SyntaxToken)suffix[1]),
        _ => new CallExpressionSyntax([operand, .. suffix]),
    };

    private static Parser<SyntaxElement[]> Pair(Parser<SyntaxToken> first, Parser<SyntaxToken> second) =>
        from left in first
        from right in second
        select new SyntaxElement[] { left, right };

    private static Parser<ExpressionSyntax> Prefix(Parser<SyntaxToken> sign, Parser<ExpressionSyntax> operand) =>
        from token in sign
        from inner in operand
        select (ExpressionSyntax)new UnaryExpressionSyntax(token, inner);

    private static Parser<ExpressionSyntax> Chain(Parser<ExpressionSyntax> operand, Parser<SyntaxToken> sign)
    {
        Parser<SyntaxElement[]> further =
            from token in sign
            from right in operand
            select new SyntaxElement[] { token, right };
        return
            from first in operand
            from rest in further.Many()
            select rest.Aggregate(first, (left, pair) => new BinaryExpressionSyntax(left, (SyntaxToken)pair[0], (ExpressionSyntax)pair[1]));
    }
}
