using System.Text;

namespace BoardDocs.Tests.Syntax;

/// <summary>Small damage to a text: characters taken out, put in, doubled or moved.</summary>
internal static class Mutation
{
    private static readonly string[] Pieces =
    [
        "`", "``", "```", "```chart\n", "~~~measures\n", "= ", "claim: ", ":", ";", ",", "\"", "\"\"", "(", ")", "[", "]", "{", "}", "{#x}", "|", "\\|", "\\", "\n", "\r", "\r\n", "\n\n",
        "> ", ">", "- ", "1. ", "\t", "    ", " ", "\u00A0", "---\n", "...", "#", "*", "_", "~~", "<!--", "-->", "<b>", "@", ".", "to ", "not ", " - ", "-", "%", "+---+\n", "+", "[^1]", "[^1]: ",
        "\0", "\uFEFF", "\uD800", "é", "&amp;", "&", "key: value", "a.b(c)", "12 months", "- [ ] ", "https://", "![", "](x)", "|---|\n",
    ];

    public static string Apply(string text, Random random)
    {
        var builder = new StringBuilder(text);
        for (int edits = random.Next(1, 5); edits > 0; edits--)
        {
            Edit(builder, random);
        }

        return builder.ToString();
    }

    private static void Edit(StringBuilder text, Random random)
    {
        int start = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(1, 12), text.Length - start);
        switch (random.Next(4))
        {
            case 0:
                text.Remove(start, length);
                break;
            case 1:
                text.Insert(start, text.ToString(start, length));
                break;
            case 2:
                text.Insert(random.Next(text.Length + 1), text.ToString(start, length));
                break;
            default:
                text.Insert(start, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }
}
