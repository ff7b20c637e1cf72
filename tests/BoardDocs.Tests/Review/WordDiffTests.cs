using BoardDocs.Review;

namespace BoardDocs.Tests.Review;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("It rose by 4% in May.", "It rose by 5% in May.", "It rose by [-4-][+5+]% in May.")]
    [InlineData("one two three four", "one 2 3 four", "one [-two three-][+2 3+] four")]
    [InlineData("", "new words", "[+new words+]")]
    [InlineData("old words", "", "[-old words-]")]
    [InlineData("the same", "the same", "the same")]
    [InlineData("is `= a.count` now", "is `= a.rate` now", "is [-`= a.count`-][+`= a.rate`+] now")]
    [InlineData("1,234 people", "1,243 people", "[-1,234-][+1,243+] people")]
    [InlineData("officer's duty", "officers' duty", "[-officer's-][+officers'+] duty")]
    public void Compare_Marks_Whole_Words(string before, string after, string expected) =>
        Assert.Equal(expected, Marked(before, after));

    [Fact]
    public void Compare_Keeps_Both_Texts_Whatever_They_Are()
    {
        var random = new Random(7);
        for (int run = 0; run < 300; run++)
        {
            string before = RandomText(random);
            string after = RandomText(random);
            var parts = WordDiff.Compare(before, after);
            Assert.Equal(before, string.Concat(parts.Where(part => part.Kind != ProsePartKind.Added).Select(part => part.Text)));
            Assert.Equal(after, string.Concat(parts.Where(part => part.Kind != ProsePartKind.Removed).Select(part => part.Text)));
        }
    }

    [Fact]
    public void Compare_Takes_Long_Texts_Without_A_Word_In_Common_As_Wholes()
    {
        string before = string.Join(' ', Enumerable.Range(0, 20_000).Select(number => $"a{number}"));
        string after = string.Join(' ', Enumerable.Range(0, 20_000).Select(number => $"b{number}"));
        Assert.Equal([ProsePartKind.Removed, ProsePartKind.Added], WordDiff.Compare(before, after).Select(part => part.Kind));
    }

    /// <summary>The texts as one, with removed words in minus brackets and added ones in plus brackets.</summary>
    internal static string Marked(string before, string after) => string.Concat(WordDiff.Compare(before, after).Select(Text));

    private static string RandomText(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => new[] { "a", "b", " ", ".", "`= x`", "é", "🙂", "`", "-" }[random.Next(9)]));

    private static string Text(ProsePart part) => part.Kind switch
    {
        ProsePartKind.Removed => $"[-{part.Text}-]",
        ProsePartKind.Added => $"[+{part.Text}+]",
        _ => part.Text,
    };
}
