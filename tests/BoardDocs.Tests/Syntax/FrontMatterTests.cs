using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Syntax;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("force: {|BD1021:[|}MPS\nperiod: x\n", "The value of force cannot be read: its bracket [ is not closed; put ] after the last item.", "period")]
    [InlineData("a: 1\nd: {|BD1021:{|}x: 1\nlast: ok\n", "The value of d cannot be read: its bracket { is not closed; put } after the last item.", "a,last")]
    [InlineData("title: {|BD1021:A: b|}\nc: d\n", "The value of title cannot be read: it holds a colon; put it in double quotes.", "c")]
    [InlineData("q: {|BD1021:\"open|}\nc: d\n", "The value of q cannot be read: its quotes are not right; close them with \" on the same line.", "c")]
    [InlineData("q: {|BD1021:'open|}\nc: d\n", "The value of q cannot be read: its quotes are not right; close them with ' on the same line.", "c")]
    [InlineData("z: {|BD1021:@x|}\nc: d\n", "The value of z cannot be read: it begins with @; put it in double quotes.", "c")]
    [InlineData("a: b\n{|BD1021:\t|}t: 1\nc: d\n", "This line cannot be read: it begins with a tab; indent with spaces.", "c")]
    [InlineData("a: b\n{|BD1021:c|}\nd: e\n", "This line cannot be read: it has no colon; write key: value.", "a,d")]
    [InlineData("a: 1\n {|BD1021:b: 2|}\nd: e\n", "This line cannot be read: it is indented unlike the lines before it; put each key under the one it belongs beside.", "d")]
    [InlineData("a: {|BD1021:- b|}\nd: e\n", "The value of a cannot be read: a list begins on a line of its own; put each item on its own line, or the list in [ ].", "d")]
    [InlineData("a: {|BD1023:&x 1|}\n", "The YAML anchor '&x' is not allowed here. Write the value out.", "a")]
    [InlineData("a: {|BD1023:*x|}\n", "The YAML alias '*x' is not allowed here. Write the value out.", "a")]
    [InlineData("a: {|BD1023:!t x|}\n", "The YAML tag '!t' is not allowed here. Write the value out.", "a")]
    [InlineData("{|BD1024:- a|}\n", "This is not a list of keys with their values. Write key: value, one a line.", "")]
    [InlineData("? {|BD1024:|}[k]\n: v\nlast: z\n", "A key must be a plain word. Write key: value, one a line.", "last")]
    public void Read_Reports_A_Fault_And_Goes_On(string marked, string message, string keys)
    {
        foreach (string ending in new[] { "\n", "\r\n" })
        {
            (string text, var expected) = DiagnosticMarkup.Read($"---\n{marked}---\n\nText\n".ReplaceLineEndings(ending));
            SyntaxTree tree = TreeInvariants.ParseAndCheck(text);
            Diagnostic error = Assert.Single(tree.Diagnostics);
            Assert.Equal(Assert.Single(expected), (error.Id, error.Location.Span));
            Assert.Equal(message, error.Message);
            Assert.Equal(keys, string.Join(',', Content(tree).Entries.Select(entry => entry.Key.Value)));
        }
    }

    [Fact]
    public void Read_Reports_Several_Faults_And_Keeps_What_Is_Right()
    {
        SyntaxTree tree = TreeInvariants.ParseAndCheck(
            "---\na: 1\nitems:\n  - title: A\n    paper: x\n  - title: B: C\nforce: [MPS\nperiod: x\nz: @y\nlast: ok\n---\n");
        Assert.Equal(["BD1021", "BD1021", "BD1021"], tree.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal("\"B: C\"", tree.Diagnostics[0].Suggestion);
        Assert.Equal(["a", "items", "period", "last"], Content(tree).Entries.Select(entry => entry.Key.Value));
        Assert.Single(Assert.IsType<YamlSequence>(Content(tree)["items"]).Items);
    }

    [Fact]
    public void Read_Gives_Spans_In_The_File()
    {
        const string Paper = "---\r\ntitle: \"A: b\"\r\nlist:\r\n  - x\r\n  - { y: z }\r\nempty:\r\nnote: |\r\n  one\r\n  two\r\n---\r\n";
        SyntaxTree tree = TreeInvariants.ParseAndCheck(Paper);
        Assert.Empty(tree.Diagnostics);
        YamlMapping content = Content(tree);
        var title = Assert.IsType<YamlScalar>(content["title"]);
        Assert.Equal(("A: b", "\"A: b\"", false), (title.Value, tree.Text.ToString(title.Span), title.IsPlain));
        var list = Assert.IsType<YamlSequence>(content["list"]);
        Assert.Equal("- x\r\n  - { y: z }", tree.Text.ToString(list.Span));
        Assert.Equal("{ y: z }", tree.Text.ToString(list.Items[1].Span));
        Assert.True(Assert.IsType<YamlScalar>(content["empty"]).IsNull);
        Assert.Equal("one\ntwo\n", Assert.IsType<YamlScalar>(content["note"]).Value);
    }

    [Fact]
    public void Read_Keeps_Duplicate_Keys_For_The_Caller()
    {
        Assert.Equal(["a", "a"], Content(TreeInvariants.ParseAndCheck("---\na: 1\na: 2\n---\n")).Entries.Select(entry => entry.Key.Value));
    }

    [Fact]
    public void Read_Bounds_The_Depth_And_The_Size()
    {
        SyntaxTree deep = TreeInvariants.ParseAndCheck($"---\na: {new string('[', 500_000)}\nb: c\n---\n");
        Diagnostic error = Assert.Single(deep.Diagnostics);
        Assert.Equal(("BD1022", "This YAML is nested more than 32 levels deep. Write it flatter."), (error.Id, error.Message));
        Assert.Equal("b", Assert.Single(Content(deep).Entries).Key.Value);

        var bag = new DiagnosticBag();
        SourceText text = SourceText.From(new string('#', PaperLimits.MaximumBytes + 1));
        Assert.Empty(YamlReader.Read("catalogue/measures.yml", text, new TextSpan(0, text.Length), bag).Entries);
        Assert.Equal("BD1030", Assert.Single(bag.ToImmutable()).Id);
    }

    [Fact]
    public void Parse_Reports_Unclosed_Front_Matter_Where_It_Should_End()
    {
        (string text, var expected) = DiagnosticMarkup.Read("---\ntitle: a\nperiod: b\n{|BD1020:|}\n# Heading\n\nText `= a`\n");
        SyntaxTree tree = TreeInvariants.ParseAndCheck(text);
        Diagnostic error = Assert.Single(tree.Diagnostics);
        Assert.Equal(Assert.Single(expected), (error.Id, error.Location.Span));
        Assert.Equal("The front matter that opens on line 1 is not closed. Put a line with --- here.", error.Message);
        Assert.Equal("---\n", error.Suggestion);
        Assert.Equal(["title", "period"], Content(tree).Entries.Select(entry => entry.Key.Value));
        Assert.Single(tree.Root.DescendantNodes().OfType<InlineValueSyntax>());
    }

    private static YamlMapping Content(SyntaxTree tree) => tree.Root.FrontMatter?.Content ?? YamlMapping.Empty;
}
