using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Syntax;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("homicide.trend", "(homicide.trend)")]
    [InlineData("homicide.change(12 months) to sign", "(((homicide.change)((12 months))) to sign)")]
    [InlineData("homicide.count@2022-23-Q1", "((homicide.count)@2022-23-Q1)")]
    [InlineData("homicide.count@2022-23 Q1 + 1", "(((homicide.count)@2022-23 Q1) + 1)")]
    [InlineData("homicide.count@2022/23 Q1", "((homicide.count)@2022/23 Q1)")]
    [InlineData("homicide.count@Q1 2022/23 < 3", "(((homicide.count)@Q1 2022/23) < 3)")]
    [InlineData("homicide.count@quarter ending September 2023 - 2", "(((homicide.count)@quarter ending September 2023) - 2)")]
    [InlineData("homicide.count@2022 to whole", "(((homicide.count)@2022) to whole)")]
    [InlineData("homicide.count@year-ago", "((homicide.count)@year-ago)")]
    [InlineData("homicide.count@2023-24 Q7", "((homicide.count)@2023-24 Q7)")]
    [InlineData("homicide.count@2023-24 q2", "((homicide.count)@2023-24 q2)")]
    [InlineData("homicide.rank(msg) <= 4", "(((homicide.rank)(msg)) <= 4)")]
    [InlineData("a - b", "(a - b)")]
    [InlineData("positive-outcome-rate.annual-change - 1.5%", "((positive-outcome-rate.annual-change) - 1.5%)")]
    [InlineData("999-calls.count", "(999-calls.count)")]
    [InlineData("a + b * c - d / 2", "((a + (b * c)) - (d / 2))")]
    [InlineData("-a.rate * 2", "((-(a.rate)) * 2)")]
    [InlineData("(a + b) * c", "(((a + b)) * c)")]
    [InlineData("not a = b and c != d or e == f", "(((not(a = b)) and (c != d)) or (e == f))")]
    [InlineData("a >= 1 and b > 2 and c < 3", "(((a >= 1) and (b > 2)) and (c < 3))")]
    [InlineData("homicide.trend = stable", "((homicide.trend) = stable)")]
    [InlineData("homicide.trend = \"strong reduction\"", "((homicide.trend) = \"strong reduction\")")]
    [InlineData("average(msg)", "(average(msg))")]
    [InlineData("homicide.cell()", "((homicide.cell)())")]
    [InlineData("f(a, 2022-06, \"x\")", "(f(a 2022-06 \"x\"))")]
    [InlineData("a.value to 1 dp", "((a.value) to 1 dp)")]
    [InlineData("a to words percent", "(a to words percent)")]
    [InlineData("a\u00A0+\u00A0b", "(a + b)")]
    public void Parse_Groups_Operators(string expression, string expected)
    {
        var bag = new DiagnosticBag();
        SourceText text = SourceText.From("## " + expression + " ##");
        ExpressionSyntax parsed = ExpressionParser.Parse("p.md", text, new TextSpan(3, expression.Length), bag);
        Assert.Equal(expected, Show(parsed));
        Assert.Empty(bag.ToImmutable());
        Assert.Equal(new TextSpan(3, expression.Length), parsed.Span);
    }

    [Theory]
    [InlineData("={|BD1010:|}", "A value is missing after =. Write one.", null)]
    [InlineData("claim:{|BD1010:|}", "A value is missing after claim:. Write one, as in claim: homicide.rank(msg) <= 4.", null)]
    [InlineData("= a +{|BD1010:|}", "A value is missing after +. Write one.", null)]
    [InlineData("={|BD1010:|} * a", "A value is missing after =. Write one.", null)]
    [InlineData("= a.{|BD1010:|}", "A name is missing after the dot. Write one, as in homicide.count.", null)]
    [InlineData("= a@{|BD1010:|} + b", "A period is missing after @. Write one, as in homicide.count@2022-Q2.", null)]
    [InlineData("= a to{|BD1010:|}", "A format is missing after to. Write one: 1 dp, whole, words, sign or percent.", null)]
    [InlineData("= a.rank(msg{|BD1011:|}", "A bracket is opened and not closed. Put ) here.", ")")]
    [InlineData("= (a + b{|BD1011:|}", "A bracket is opened and not closed. Put ) here.", ")")]
    [InlineData(
        "= a {|BD1012:b|}",
        "'b' was not expected here. Put an operator between two values, double quotes around text, or take it out.",
        null)]
    [InlineData(
        "= a.rank(b {|BD1012:c) + 1|}",
        "'c) + 1' was not expected here. Put an operator between two values, double quotes around text, or take it out.",
        null)]
    [InlineData("= a {|BD1014:-|}b", "A minus sign needs a space on each side, because names may hold hyphens. Write a - b.", "- ")]
    [InlineData("= a{|BD1014:-|} b", "A minus sign needs a space on each side, because names may hold hyphens. Write a - b.", " -")]
    [InlineData("claim: a.count = 1{|BD1012:,234|}", "',234' was not expected here. Numbers in expressions have no comma between thousands: write 1234.", null)]
    [InlineData("= a.count {|BD1012:, b|}", "', b' was not expected here. Put an operator between two values, double quotes around text, or take it out.", null)]
    [InlineData("= a = \"b{|BD1005:|}", "The text \"b has no closing quote. Put \" after its last word.", "\"")]
    public void Parse_Reports_One_Error_With_Its_Fix(string marked, string message, string? suggestion)
    {
        (string text, var expected) = DiagnosticMarkup.Read($"> - Text `{marked}` more\n");
        SyntaxTree tree = TreeInvariants.ParseAndCheck(text);
        Diagnostic error = Assert.Single(tree.Diagnostics);
        Assert.Equal(Assert.Single(expected), (error.Id, error.Location.Span));
        Assert.Equal(message, error.Message);
        Assert.Equal(suggestion, error.Suggestion);
    }

    [Theory]
    [InlineData("> Text `= a.count +\n> b.count` end")]
    [InlineData("> > Lazy `= a.count +\n> b.count` end")]
    [InlineData("- Text `= a.count +\n  b.count` end")]
    [InlineData("x[^1]\n\n[^1]: Text `= a.count +\n    b.count` end")]
    public void Parse_Reads_Code_Spans_Over_Lines(string paper)
    {
        foreach (string ending in new[] { "\n", "\r\n" })
        {
            SyntaxTree tree = TreeInvariants.ParseAndCheck(paper.ReplaceLineEndings(ending));
            Assert.Empty(tree.Diagnostics);
            Assert.Equal("((a.count) + (b.count))", Show(Assert.Single(tree.Root.DescendantNodes().OfType<InlineValueSyntax>()).Expression));
        }
    }

    [Fact]
    public void Parse_Reads_Escaped_Pipes_In_Tables()
    {
        SyntaxTree tree = TreeInvariants.ParseAndCheck("| a |\n|---|\n| `= x = \"p\\|q\"` |\n\nText `= x = \"p\\|q\"`\n");
        Assert.Empty(tree.Diagnostics);
        string[] values = [.. tree.Root.DescendantTokens().Where(token => token.Kind == SyntaxKind.QuotedText).Select(token => token.ValueText)];
        Assert.Equal(["p|q", "p\\|q"], values);
    }

    [Fact]
    public void Parse_Leaves_Other_Code_Spans_Alone()
    {
        SyntaxTree tree = TreeInvariants.ParseAndCheck("`a = b` `claims: x` ``code`` `x`\n");
        Assert.Empty(tree.Root.DescendantNodes().OfType<InlineSyntax>());
    }

    [Theory]
    [InlineData("not ")]
    [InlineData("- ")]
    [InlineData("a.")]
    [InlineData("a + ")]
    [InlineData("a or ")]
    [InlineData("f(")]
    public void Parse_Refuses_Expressions_Without_End(string piece)
    {
        var bag = new DiagnosticBag();
        SourceText text = SourceText.From(string.Concat(Enumerable.Repeat(piece, 20_000)) + "a");
        ExpressionParser.Parse("p.md", text, new TextSpan(0, text.Length), bag);
        Diagnostic error = Assert.Single(bag.ToImmutable());
        Assert.Equal("BD1013", error.Id);
    }

    [Fact]
    public void Parse_Accepts_Expressions_At_The_Limits()
    {
        var bag = new DiagnosticBag();
        SourceText text = SourceText.From(new string('(', 64) + "a" + new string(')', 64) + string.Concat(Enumerable.Repeat(" + 1", 192)));
        ExpressionParser.Parse("p.md", text, new TextSpan(0, text.Length), bag);
        Assert.Empty(bag.ToImmutable());
    }

    private static string Show(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.Text,
        NameExpressionSyntax name => name.Identifier.Text,
        DurationExpressionSyntax duration => $"({duration.Number.Text} {duration.Unit.Text})",
        MemberExpressionSyntax member => $"({Show(member.Receiver)}.{member.Member.Text})",
        CallExpressionSyntax call => $"({Show(call.Callee)}({string.Join(' ', call.Arguments.Select(Show))}))",
        PeriodExpressionSyntax period => $"({Show(period.Operand)}@{period.Period.Text})",
        UnaryExpressionSyntax unary => $"({unary.Operator.Text}{Show(unary.Operand)})",
        BinaryExpressionSyntax binary => $"({Show(binary.Left)} {binary.Operator.Text} {Show(binary.Right)})",
        ParenthesizedExpressionSyntax inner => $"({Show(inner.Expression)})",
        FormatExpressionSyntax format => $"({Show(format.Expression)} to {string.Join(' ', format.Format.Select(token => token.Text))})",
        _ => throw new ArgumentOutOfRangeException(nameof(expression), expression.Kind, "No such expression."),
    };
}
