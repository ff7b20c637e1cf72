using BoardDocs.Binding;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

public sealed class MarkdownLoweringTests
{
    [Theory]
    [InlineData("# One\n\n## Two *em*\n\n###### Six", "h2#one One\nh3#two-em Two <Emphasis>em</>\nh6#six Six")]
    [InlineData("# Performance report\n\n# Performance report", "h2#performance-report Performance report")]
    [InlineData("# One\n\n# Performance report", "h2#one One\nh2#performance-report Performance report")]
    [InlineData("# A\n\n## A\n\n# A {#bb}\n\n# BB", "h2#a A\nh3#a-2 A\nh2#bb A\nh2#bb-2 BB")]
    [InlineData("# 4P & Caf\u00e9's \u2013 \u03b1", "h2#section-4p-cafes 4P & Caf\u00e9's \u2013 \u03b1")]
    [InlineData("Text **b** ~~s~~ `c` & &amp; \\* a < b", "p Text <Strong>b</> <Strikethrough>s</> `c` & & * a < b")]
    [InlineData("One\ntwo  \nthree", "p One\u21b5two<br>three")]
    [InlineData("- a\n- b\n\n3. c\n\n   d", "ul\n- p a\n- p b\nol 3 loose\n- p c\n  p d")]
    [InlineData("- [ ] a\n- [x] b", "ul\n- p [ ] a\n- p [x] b")]
    [InlineData("> q\n>\n> r\n\n---\n\n    code", "> p q\n> p r\nhr\ncode code")]
    [InlineData("```\nx < y\n```\n\n```python\nprint(1)\n```", "code x < y\ncode print(1)")]
    [InlineData("A[^1] b[^2] c[^1]\n\n[^1]: One\n[^2]: Two", "p A[^1.1] b[^2.1] c[^1.2]")]
    [InlineData("A rise `claim: homicide.count > 0`, and more `claim: homicide.count > 0` of it `claim: homicide.count > 0`.", "p A rise, and more of it.")]
    [InlineData("The MSG and the MSG.\n\n## MSG\n\n[MSG](https://a.b) MSGs", "p The {MSG:most-similar-group} and the MSG.\nh3#msg MSG\np [MSG](https://a.b) MSGs")]
    public void Blocks_Are_Lowered(string body, string expected) => Assert.Equal(expected, Plain(body));

    [Fact]
    public void Pipe_Table_Has_Alignments_And_Scopes() => Assert.Equal(
        "table markdown# Default,Right\n= 0:Column p a | 1:Column p b\n- 0:Row p c | 1 p d\n- 0 | 1 p f",
        Plain("| a | b |\n|---|--:|\n| c | d |\n|   | f |"));

    [Fact]
    public void Table_Without_Words_In_Its_Header_Has_None() => Assert.Equal(
        "table markdown# Default,Default\n- 0 p c | 1 p d",
        Plain("| | |\n|---|---|\n| c | d |"));

    [Fact]
    public void Table_Before_Which_An_Id_Stands_Has_It() => Assert.Equal(
        "table markdown#people Default\n= 0:Column p a\n- 0 p [](#people)",
        Plain("{#people}\n| a |\n|---|\n| [](#people) |"));

    [Fact]
    public void Grid_Table_Has_Spans() => Assert.Equal(
        "table markdown# Default,Default,Default\n= 0:Column p a | 1:ColumnGroup c2 p b\n- 0:RowGroup r2 p 1 | 1 p 2 | 2 p 3\n- 1 p 4 | 2 p 5",
        Plain("+---+---+---+\n| a | b     |\n+===+===+===+\n| 1 | 2 | 3 |\n+   +---+---+\n|   | 4 | 5 |\n+---+---+---+"));

    [Theory]
    [InlineData("```glossary\n```\n\nText.", "glossary \np Text.")]
    [InlineData("> ```glossary\n> ```\n\nThe MSG.", "> glossary MSG\np The {MSG:most-similar-group}.")]
    [InlineData("```glossary\nterms: all\n```\n\nText.", "glossary MSG\np Text.")]
    public void Glossary_Has_The_Terms_Of_The_Paper(string body, string expected) => Assert.Equal(expected, Plain(body));

    [Theory]
    [InlineData("# Terms\n\n```glossary\ntitle: terms\n```", "")]
    [InlineData("# Terms\n\n```glossary\ntitle: Words\n```", "Words")]
    [InlineData("```glossary\ntitle: Words\n```", "Words")]
    public void Glossary_Does_Not_Repeat_The_Heading_Above(string body, string expected) =>
        Assert.Equal(expected, BoundSample.Paper(body).Blocks.OfType<BoundGlossary>().Single().Title);

    [Theory]
    [InlineData("```glossary\nterms: some\n```", "BD2226")]
    [InlineData("```contents\ndepth: 3\n```", "BD2006")]
    [InlineData("```revisions\nsince: gone.json\n```", "BD2280")]
    [InlineData("```contents\ntitle: In this report\n```", "")]
    [InlineData("```Chart\n```", "BD2005")]
    public void Blocks_Have_Their_Own_Options(string body, string expected) => Assert.Equal(expected, BoundSample.Findings(body));

    [Fact]
    public void Footnotes_Have_Numbers_And_References()
    {
        BoundPaper paper = BoundSample.Paper("A[^b] c[^a] d[^b]\n\n[^a]: First *note*.\n[^b]: Second.\n[^c]: Never used.");
        Assert.Equal(["1 2 p Second.", "2 1 p First <Emphasis>note</>."], paper.Footnotes.Select(note => $"{note.Number} {note.References} {BoundSample.Show(note.Content)}"));
    }

    [Theory]
    [InlineData("[a](https://x.org) <https://y.org> https://z.org/?q=1 [m](mailto:a@b.c)", "p [a](https://x.org) [https://y.org](https://y.org) [https://z.org/?q=1](https://z.org/?q=1) [m](mailto:a@b.c)")]
    [InlineData("# A\n\n[](#a) [b](#a)", "h2#a A\np [](#a) [b](#a)")]
    [InlineData("[plan](plan%20one.pdf) [](plan%20one.pdf)", "p [plan](file packs/demo/plan one.pdf) [plan one.pdf](file packs/demo/plan one.pdf)")]
    [InlineData("[data](../../data/population.csv)", "p [data](file data/population.csv)")]
    [InlineData("![A map](images/map.png)", "p ![A map](packs/demo/images/map.png)")]
    [InlineData("[](report.md#a) [r](./report.md)\n\n# A", "p [](report#a) [r](report#)\nh2#a A")]
    public void Links_Lead_Somewhere(string body, string expected)
    {
        MemoryContent content = SampleContent.WithReportBody(body).With("packs/demo/plan one.pdf", "x").With("packs/demo/images/map.png", "x");
        Assert.Empty(BoundSample.All(content));
        Assert.Equal(expected, BoundSample.Show(BoundSample.Model(content).BoundPaper.Blocks));
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))", "BD2205")]
    [InlineData("[x](JavaScript:alert(1))", "BD2205")]
    [InlineData("[x](<java\tscript:alert(1)>)", "BD2205")]
    [InlineData("[x](//evil.org/a)", "BD2205")]
    [InlineData("[x](data:text/html,1)", "BD2205")]
    [InlineData("[x](ftp://a.b/c)", "BD2205")]
    [InlineData("[x]()", "BD2210")]
    [InlineData("[x](#nowhere)", "BD2210")]
    [InlineData("[x](/etc/passwd)", "BD2209")]
    [InlineData("[x](../../../up.pdf)", "BD2209")]
    [InlineData("[x](none.pdf)", "BD2208")]
    [InlineData("![x](none.png)", "BD2208")]
    [InlineData("![x](data:image/png;base64,AAAA)", "BD2206")]
    [InlineData("![](none.png)", "BD2207 BD2208")]
    [InlineData("a <b>c</b>", "BD2200 BD2200")]
    [InlineData("<div>\n\ntext\n\n</div>", "BD2200 BD2200")]
    [InlineData("<!-- note -->", "BD2200")]
    [InlineData("<!-- boarddocs-disable-next-line BD4006 -- x --> <b>", "BD2200")]
    [InlineData("# A {.big}", "BD2201")]
    [InlineData("# A {width=3}", "BD2201")]
    [InlineData("Text.{#aa}", "BD2202")]
    [InlineData("# A {#a--b}", "BD2203")]
    [InlineData("# A {#ü}", "BD2203")]
    [InlineData("# A {#1}", "BD2203")]
    [InlineData("# A {#x}\n\n# B {#X}", "BD2204")]
    [InlineData("# A {#xx}\n\n# B {#XX}", "BD2204")]
    [InlineData("1 < 2 and 3 > 2, {2023}", "")]
    public void What_May_Not_Be_Published_Is_Reported(string body, string expected) => Assert.Equal(expected, BoundSample.Findings(body));

    [Fact]
    public void Attributes_Of_Task_Lists_And_Code_Are_Markdigs_Own() => Assert.Equal(string.Empty, BoundSample.Findings("- [ ] a\n\n```csharp\nx\n```"));

    [Theory]
    [InlineData("# Head {#x}\n\n[](#x)", "h2#x Head\np [](#x)")]
    [InlineData("# *Head* {#xy}", "h2#xy <Emphasis>Head</>")]
    [InlineData("# *Head* {#x}", "h2#x <Emphasis>Head</>")]
    [InlineData("# Head \\{#x}", "h2#head-x Head {#x}")]
    public void Headings_Take_Ids_Of_Any_Length(string body, string expected) => Assert.Equal(expected, Plain(body));

    private static string Plain(string body) => BoundSample.Show(BoundSample.Paper(body).Blocks);

    [Theory]
    [InlineData("Text[^recordng] and[^recording].\n\n[^recording]: Note.", "There is no footnote [^recordng], so readers would see the mark and no note. Did you mean '[^recording]'?")]
    [InlineData("| a |\n|---|\n| *b*[^1] |", "There is no footnote [^1], so readers would see the mark and no note. Add a paragraph that begins with [^1]: and the note, or delete the mark.")]
    [InlineData("Text \\[^x], [x], ^[2] and [^1](https://example.org).", "")]
    public void A_Footnote_Mark_Needs_Its_Note(string body, string expected) => Assert.Equal(expected, BoundSample.Messages(body));
}
