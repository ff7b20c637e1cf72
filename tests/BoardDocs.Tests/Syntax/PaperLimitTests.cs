using System.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Tests.Syntax;

public sealed class PaperLimitTests
{
    public static TheoryData<string, string> TooMuch => new()
    {
        { "BD1030", new string('a', (1 << 20) + 1) },
        { "BD1030", new string('£', (1 << 19) + 1) },
        { "BD1031", Repeat("> ", 65) + "a" },
        { "BD1031", Repeat(">", 5_000) },
        { "BD1031", Repeat("- ", 65) + "a" },
        { "BD1031", string.Concat(Enumerable.Range(0, 65).Select(level => new string(' ', 2 * level) + "- a\n")) },
        { "BD1031", Repeat("[", 20_000) },
        { "BD1031", Repeat("[](", 20_000) },
        { "BD1032", "| a | b |\n|---|---|\n" + Repeat("| c | d |\n", 20_000) },
        { "BD1032", "+---+\n" + Repeat("| a |\n+---+\n", 1_001) },
        { "BD1033", Repeat("*a ", 20_000) },
        { "BD1034", Repeat("| a ", 5_000) + "|\n" + Repeat("|---", 5_000) + "|\n" + Repeat("| b ", 5_000) + "|\n" },
        { "BD1034", Repeat("+---", 101) + "+\n" + Repeat("| a ", 101) + "|\n" + Repeat("+---", 101) + "+\n" },
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void Parse_Refuses_What_Markdig_Cannot_Take(string id, string body)
    {
        SyntaxTree tree = TreeInvariants.ParseAndCheck("---\ntitle: a\n---\n\n" + body);
        Assert.Equal(id, Assert.Single(tree.Diagnostics).Id);
        Assert.Single(tree.Root.DescendantTokens(), token => token.Kind == SyntaxKind.MarkdownText);
        Assert.Empty(tree.Root.Markdown);
    }

    public static TheoryData<string> JustRight =>
    [
        Repeat("> ", 64) + "a",
        Repeat("- a\n", 5_000),
        string.Concat(Enumerable.Range(0, 40).Select(level => new string(' ', 2 * level) + "- a\n")),
        Repeat("- ", 200) + "\n",
        "| a | b |\n|---|---|\n" + Repeat("| c | d |\n", 990),
        Repeat("| a ", 100) + "|\n" + Repeat("|---", 100) + "|\n" + Repeat("| b ", 100) + "|\n",
        "+---+\n" + Repeat("| a |\n| b |\n| c |\n+---+\n", 400),
        Repeat("| a | b |\n|---|---|\n" + Repeat("| c | d |\n", 50) + "\n", 50),
        Repeat("1. [a](b) (c)\n", 500),
        Repeat("text [a] (b)\n\n", 500),
    ];

    [Theory]
    [MemberData(nameof(JustRight))]
    public void Parse_Accepts_What_Is_Within_The_Limits(string body) => Assert.Empty(TreeInvariants.ParseAndCheck(body).Diagnostics);

    [Fact]
    public void Parse_Of_A_Large_Paper_Ends_Soon()
    {
        string paper = Repeat("Text `= a.count` and *em* text.\n\n```chart\nkind: series; measures: a, b\n```\n\n", 2_000);
        long start = Stopwatch.GetTimestamp();
        SyntaxTree tree = SyntaxTree.Parse("p.md", SourceText.From(paper));
        Assert.Equal(2_000, tree.Root.MeasureBlocks.Count());
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20), "A paper of 160 KB took more than twenty seconds.");
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
