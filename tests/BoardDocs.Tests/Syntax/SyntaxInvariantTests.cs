using BoardDocs.Syntax;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Syntax;

public sealed class SyntaxInvariantTests
{
    public static TheoryData<string> Samples => SyntaxSamples.LineEndings();

    [Theory]
    [MemberData(nameof(Samples))]
    public void Parse_Keeps_The_Invariants(string sample) => TreeInvariants.ParseAndCheck(sample);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Parse_Keeps_The_Invariants_For_Every_Prefix(string sample)
    {
        for (int length = 0; length < sample.Length; length++)
        {
            TreeInvariants.ParseAndCheck(sample[..length]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Parse_Keeps_The_Invariants_For_Mutations(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 5_100; i++)
        {
            string sample = SyntaxSamples.All[random.Next(SyntaxSamples.All.Count)];
            string ending = random.Next(2) == 0 ? "\n" : "\r\n";
            TreeInvariants.ParseAndCheck(Mutation.Apply(sample.ReplaceLineEndings(ending), random));
        }
    }

    [Fact]
    public void Parse_Of_A_Report_Is_Lossless_When_Parsed_Twice()
    {
        string sample = SyntaxSamples.All[0];
        SyntaxTree first = TreeInvariants.ParseAndCheck(sample);
        SyntaxTree second = SyntaxTree.Parse("paper.md", SourceText.From(sample));
        Assert.Equal(first.Root.DescendantTokens().Select(token => token.ToString()), second.Root.DescendantTokens().Select(token => token.ToString()));
    }

    [SkippableTheory]
    [InlineData("000_c3193d91c7aea303.txt")]
    [InlineData("001_7fa66f0cfdb2687e.txt")]
    [InlineData("002_414df139e2a08b9e.txt")]
    [InlineData("003_19c2547d18e935f2.txt")]
    [InlineData("004_7c51fcb2426508b5.txt")]
    public void Parse_Keeps_The_Invariants_For_Real_Documents(string file)
    {
        string path = Path.Combine(RepositoryFiles.Shared ?? string.Empty, "seeds", file);
        Skip.IfNot(File.Exists(path), "The folder shared/seeds is not beside the repository.");
        string content = File.ReadAllText(path);
        TreeInvariants.ParseAndCheck(content.ReplaceLineEndings("\n"));
        TreeInvariants.ParseAndCheck(content.ReplaceLineEndings("\r\n"));
    }
}
