using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Syntax;

public sealed class StatementRecoveryTests
{
    [Theory]
    [InlineData("measure{|BD1001:|} homicide", "There is no colon after 'measure'. Write measure: and its value.", ":")]
    [InlineData("measure{|BD1001:|}", "There is no colon after 'measure'. Write measure: and its value.", ":")]
    [InlineData("measure {|BD1001:=|} homicide", "There is no colon after 'measure'. Write measure: and its value.", ":")]
    [InlineData(
        "measures: homicide; burglary{|BD1001:|}",
        "There is no colon after 'burglary'. Write burglary: and its value, or a comma before it where it belongs to 'measures'.",
        ":")]
    [InlineData("measure:{|BD1002:|}", "'measure' has no value here. Write one, or take 'measure' out.", null)]
    [InlineData("measure:{|BD1002:|} ; label: x", "'measure' has no value here. Write one, or take 'measure' out.", null)]
    [InlineData("measures: a,{|BD1002:|}", "'measures' has no value here. Write one, or take 'measures' out.", null)]
    [InlineData(
        "measure: homicide{|BD1003:|} benchmark: msg",
        "There is no semicolon before 'benchmark'. Put ; between two fields, or double quotes around a value that holds a colon.",
        ";")]
    [InlineData(
        "label: \"x\"{|BD1003:|} benchmark: msg",
        "There is no semicolon before 'benchmark'. Put ; between two fields, or double quotes around a value that holds a colon.",
        ";")]
    [InlineData(
        "measure: a;{|BD1004:;|}",
        "';' was not expected here. A measure block holds fields such as measure: homicide, with ; between them.",
        null)]
    [InlineData(
        "{|BD1004:- measure: a|}",
        "'- measure: a' was not expected here. A measure block holds fields such as measure: homicide, with ; between them.",
        null)]
    [InlineData(
        "label: \"a\" \"b\" {|BD1004:c|}; measure: a",
        "'c' was not expected here. A measure block holds fields such as measure: homicide, with ; between them.",
        null)]
    [InlineData("label: \"a{|BD1005:|}", "The text \"a has no closing quote. Put \" after its last word.", "\"")]
    [InlineData("label: \"a\"\"{|BD1005:|}", "The text \"a\"\" has no closing quote. Put \" after its last word.", "\"")]
    [InlineData(
        "label: {|BD1007:https://x.org/a|}; measure: a",
        "The value 'https://x.org/a' holds a colon. Put it in double quotes.",
        "\"https://x.org/a\"")]
    public void Parse_Reports_One_Error_With_Its_Fix(string marked, string message, string? suggestion)
    {
        foreach (string ending in new[] { "\n", "\r\n" })
        {
            Diagnostic error = Assert.Single(Check(marked, ending));
            Assert.Equal(message, error.Message);
            Assert.Equal(suggestion, error.Suggestion);
        }
    }

    [Fact]
    public void Parse_Keeps_The_Fields_Around_A_Missing_Semicolon()
    {
        MeasureBlockSyntax block = Block("```measures\nmeasure: homicide benchmark: msg; chart: rolling12\n```\n");
        Assert.Equal(["measure", "benchmark", "chart"], block.Statements[0].Fields.Select(field => field.Key.Text));
        Assert.Equal("homicide", block.Statements[0]["measure"]?.Value.Items[0].Text.Text);
        Assert.Equal("msg", block.Statements[0]["benchmark"]?.Value.Items[0].Text.Text);
    }

    [Fact]
    public void Parse_Goes_On_Behind_Skipped_Text_And_On_The_Next_Line()
    {
        MeasureBlockSyntax block = Block("```measures\n5 what; measure: a\n- no\nmeasure: b\n```\n");
        Assert.Equal(3, block.Statements.Length);
        Assert.Equal("a", block.Statements[0]["measure"]?.Value.Items[0].Text.Text);
        Assert.Equal("b", block.Statements[2]["measure"]?.Value.Items[0].Text.Text);
    }

    [Fact]
    public void Parse_Reads_Lists_Headings_And_Doubled_Quotes()
    {
        MeasureBlockSyntax block = Block("```measures\ncolumns: measure \"Local; Measures\", \"say \"\"so\"\"\", benchmark ;\n```\n");
        ValueItemSyntax[] items = [.. block.Statements[0].Fields[0].Value.Items];
        Assert.Equal(["measure", "say \"so\"", "benchmark"], items.Select(item => item.Text.ValueText));
        Assert.Equal(["Local; Measures", null, null], items.Select(item => item.Heading?.ValueText));
    }

    [Fact]
    public void Parse_Reports_An_Unclosed_Block_Once()
    {
        SyntaxTree tree = TreeInvariants.ParseAndCheck("~~~chart\nkind: rolling12\n\nProse, and: more prose\n");
        Diagnostic error = Assert.Single(tree.Diagnostics);
        Assert.Equal("BD1006", error.Id);
        Assert.Equal(new TextSpan(0, 8), error.Location.Span);
        Assert.Equal("This chart block is not closed. Put a line with ~~~ after its last statement.", error.Message);
    }

    [Theory]
    [InlineData("```chart\n{0}\n```\n")]
    [InlineData("> ```chart\n> {0}\n> ```\n")]
    [InlineData("> > ```chart\n> > {0}\n> > ```\n")]
    [InlineData("- a\n\n  ```chart\n  {0}\n  ```\n")]
    [InlineData("1. a\n   - b\n\n     ~~~~chart\n     {0}\n     ~~~~\n")]
    [InlineData("-\ta\n\n\t```chart\n\t{0}\n\t```\n")]
    [InlineData("1.\ta\n\n\t> ```chart\n\t>\t{0}\n\t> ```\n")]
    [InlineData("x[^1]\n\n[^1]: a\n\n    ```chart {{#my-id}}\n    {0}\n    ```\n")]
    public void Parse_Finds_Blocks_At_Any_Depth(string template)
    {
        string field = "measures: a, b; title: \"x\"";
        string content = string.Format(System.Globalization.CultureInfo.InvariantCulture, template, field);
        foreach (string ending in new[] { "\n", "\r\n" })
        {
            string paper = content.ReplaceLineEndings(ending);
            SyntaxTree tree = TreeInvariants.ParseAndCheck(paper);
            Assert.Empty(tree.Diagnostics);
            MeasureBlockSyntax block = Assert.Single(tree.Root.MeasureBlocks);
            Assert.Equal("chart", block.InfoWord.Text);
            Assert.Equal(paper.IndexOf(field, StringComparison.Ordinal), block.Statements[0].Span.Start);
            Assert.Equal(field, tree.Text.ToString(block.Statements[0].Span));
        }
    }

    private static MeasureBlockSyntax Block(string content) => Assert.Single(TreeInvariants.ParseAndCheck(content).Root.MeasureBlocks);

    private static ImmutableArray<Diagnostic> Check(string marked, string ending)
    {
        (string text, var expected) = DiagnosticMarkup.Read($"Text\n\n> ```measures\n> {marked}\n> ```\n".ReplaceLineEndings(ending));
        SyntaxTree tree = TreeInvariants.ParseAndCheck(text);
        Assert.Equal(expected, tree.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location.Span)));
        return tree.Diagnostics;
    }
}
