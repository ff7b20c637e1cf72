using System.Text.RegularExpressions;
using BoardDocs.Emit;
using BoardDocs.Syntax;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Syntax;

/// <summary>Tidying changes blanks of the measure language and front matter, and nothing that is read or printed.</summary>
public sealed class SyntaxFormatterTests
{
    public static TheoryData<string> Contents => ["content", "src/BoardDocs.Cli/Template", "tests/samples/base", "tests/samples/QuarterlyReport", "tests/samples/QuotesAndLists"];

    [Theory]
    [InlineData("measure:homicide ;benchmark :  msg;", "measure: homicide; benchmark: msg")]
    [InlineData("  columns: measure\t\"Local  Measures\",trend  , benchmark \"B\" ;; ", "  columns: measure\t\"Local  Measures\",trend  , benchmark \"B\" ;; ")]
    [InlineData("  columns: measure\t\"Local  Measures\",trend  , benchmark \"B\" ; ", "columns: measure \"Local  Measures\", trend, benchmark \"B\"")]
    [InlineData("measure: homicide   \n   \n\tmeasure: burglary", "measure: homicide\n\nmeasure: burglary")]
    [InlineData("label: Two  words; note: \"a;b :c\"", "label: Two  words; note: \"a;b :c\"")]
    [InlineData("measure homicide;benchmark:msg", "measure homicide;benchmark:msg")]
    [InlineData("measure: homicide;label:\"open", "measure: homicide;label:\"open")]
    public void Statements_Are_Tidied_Unless_They_Have_An_Error(string block, string expected) => Assert.Equal(
        $"```measures\n{expected}\n```\n",
        Format($"```measures\n{block}\n```\n"));

    [Theory]
    [InlineData("```  measures   {#id}  \nmeasure:a\n```  \nText.\n", "```measures {#id}\nmeasure: a\n```  \nText.\n")]
    [InlineData("> ```measures \n>   measure:a ;\n> ```\n", "> ```measures\n>   measure: a\n> ```\n")]
    [InlineData("- item\n\n  ```measures\n    measure:a  \n  ```\n", "- item\n\n  ```measures\n    measure: a\n  ```\n")]
    [InlineData("```measures\nmeasure:a\n", "```measures\nmeasure:a\n")]
    [InlineData("```yaml\nmeasure:a ;\n```\n", "```yaml\nmeasure:a ;\n```\n")]
    public void Blocks_Keep_Their_Place(string text, string expected) => Assert.Equal(expected, Format(text));

    [Theory]
    [InlineData("`=homicide . count( 3 months )@ 2022-Q2`", "`= homicide.count(3 months)@2022-Q2`")]
    [InlineData("`=a.b+c.d*( - 5 )  to  1   dp`", "`= a.b + c.d * (-5) to 1 dp`")]
    [InlineData("`claim:a.rank( msg )<=4 and not (b.met)`", "`claim: a.rank(msg) <= 4 and not (b.met)`")]
    [InlineData("`claim :  a.change(12 months,x) - 1.5%  = b@quarter ending  June 2022`", "`claim: a.change(12 months, x) - 1.5% = b@quarter ending  June 2022`")]
    [InlineData("`=a.b(`", "`=a.b(`")]
    [InlineData("`=a.b\n+c.d`", "`=a.b\n+c.d`")]
    [InlineData("`x=1`", "`x=1`")]
    [InlineData("| a |\n|---|\n| `=a.b` |", "| a |\n|---|\n| `=a.b` |")]
    public void Values_Are_Tidied_Outside_Tables_Where_They_Stand_On_One_Line(string text, string expected) => Assert.Equal($"Text  {expected}  text.\n", Format($"Text  {text}  text.\n"));

    [Theory]
    [InlineData("title:  A  b   # why  \nquarter : 2023-24 Q2\t\n", "title: A  b   # why\nquarter: 2023-24 Q2\n")]
    [InlineData("items: [a,b ,  \"c,d\"]\nnext: { date:  2024-01-01 ,time: 10:00 }\n", "items: [a, b, \"c,d\"]\nnext: { date: 2024-01-01, time: 10:00 }\n")]
    [InlineData("note: |\n  Kept  \n  text \n\nlist:  \n  -  a\n  - b:   c\n", "note: |\n  Kept  \n  text \n\nlist:\n  -  a\n  - b: c\n")]
    [InlineData("# Comment  \ntitle: [a\nother:  x\n", "# Comment  \ntitle: [a\nother:  x\n")]
    public void Front_Matter_Is_Tidied_Unless_It_Cannot_Be_Read(string yaml, string expected) =>
        Assert.Equal($"---\n{expected}---\n\nText  here. \n", Format($"---\n{yaml}---\n\nText  here. \n"));

    [Fact]
    public void Line_Ends_And_The_Byte_Order_Mark_Stay()
    {
        SourceText tidied = SyntaxFormatter.Format(SyntaxTree.Parse("a.md", SourceText.From("\uFEFF---\r\ntitle:  A\r\n---\r\n\r\n```measures\r\nmeasure:a;\r\n\t\r\n```\r\n")));

        Assert.Equal(("---\r\ntitle: A\r\n---\r\n\r\n```measures\r\nmeasure: a\r\n\r\n```\r\n", true), (tidied.Content, tidied.HasByteOrderMark));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Damaged_Papers_Read_Alike_Afterwards_And_Are_Tidied_Once(int seed)
    {
        var random = new Random(seed);
        int changed = 0;
        for (int i = 0; i < 2_000; i++)
        {
            string sample = SyntaxSamples.All[random.Next(SyntaxSamples.All.Count)].ReplaceLineEndings(random.Next(2) == 0 ? "\n" : "\r\n");
            string strewn = Untidy.Strew(SyntaxTree.Parse("paper.md", SourceText.From(sample)), random);
            SyntaxTree tree = SyntaxTree.Parse("paper.md", SourceText.From(Mutation.Apply(strewn, random)));
            SourceText tidied = tree.Text.WithChanges(SyntaxFormatter.Changes(tree));
            SyntaxTree again = SyntaxTree.Parse("paper.md", tidied);
            Assert.True(FormatCheck.ReadsAlike(tree, again), $"{tree.Text.Content}\n=====\n{tidied.Content}");
            Assert.Empty(SyntaxFormatter.Changes(again));
            changed += tidied.Content == tree.Text.Content ? 0 : 1;
        }

        Assert.True(changed > 1_000, $"Only {changed} papers were changed.");
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void Content_With_Other_Blanks_Is_Tidied_To_The_Same_Text_And_Published_Alike(string folder)
    {
        var content = new MemoryContent(TextFiles(folder));
        MemoryContent untidy = content;
        MemoryContent tidied = content;
        foreach (SyntaxTree tree in Compilation.Create(content).Trees.Values)
        {
            SyntaxTree strewn = SyntaxTree.Parse(tree.Path, SourceText.From(Untidy.Strew(tree, new Random(5))));
            Assert.NotEqual(tree.Text.Content, strewn.Text.Content);
            Assert.Equal(SyntaxFormatter.Format(tree).Content, SyntaxFormatter.Format(strewn).Content);
            untidy = untidy.With(tree.Path, strewn.Text.Content);
            tidied = tidied.With(tree.Path, SyntaxFormatter.Format(tree).Content);
        }

        Assert.Equal(Published(untidy), Published(tidied));
        Assert.Equal(Published(content), Published(tidied));
    }

    private static Dictionary<string, string> TextFiles(string folder) => Directory
        .EnumerateFiles(RepositoryFiles.PathOf(folder.Split('/')), "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(RepositoryFiles.PathOf(folder.Split('/')), path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>All that is published, but for what quotes the papers themselves: their checksums, and the blanks of claims in the manifest.</summary>
    private static List<string> Published(MemoryContent content)
    {
        var sink = new MemorySink();
        EmitResult result = Compilation.Create(content).Emit(sink);
        return
        [
            .. result.Diagnostics.Select(found => $"{found.Location.Path}:{found.Location.Start.Line} {found.Id} {found.Message}"),
            .. sink.Paths.Select(path => $"{path}\n{WithoutQuotations(sink.Text(path))}"),
        ];
    }

    private static string WithoutQuotations(string text)
    {
        string anySum = Regex.Replace(text, "(\"path\": \"packs/[^\"]+\\.md\",\\s*\"sha256\": )\"[0-9a-f]{64}\"", "$1\"\"");
        return Regex.Replace(anySum, "\"text\": \"[^\"]*\"", claim => claim.Value.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("\\t", string.Empty, StringComparison.Ordinal));
    }

    private static string Format(string text)
    {
        SourceText tidied = SyntaxFormatter.Format(SyntaxTree.Parse("paper.md", SourceText.From(text)));
        Assert.Same(tidied, SyntaxFormatter.Format(SyntaxTree.Parse("paper.md", tidied)));
        return tidied.Content;
    }
}
