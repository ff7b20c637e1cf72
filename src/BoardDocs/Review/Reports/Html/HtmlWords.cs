using BoardDocs.Emit;

namespace BoardDocs.Review;

/// <summary>Writes two texts as one, with removed and added words marked by elements, by words for those who listen, and by lines for those who look.</summary>
internal static class HtmlWords
{
    private const int Longest = 20_000;

    /// <summary>Writes the texts.</summary>
    public static void Write(HtmlWriter html, string before, string after)
    {
        foreach (ProsePart part in WordDiff.Compare(SafeText.Of(before, Longest), SafeText.Of(after, Longest)))
        {
            switch (part.Kind)
            {
                case ProsePartKind.Removed:
                    html.Raw("<del><span class=\"hidden\">removed: </span>"u8).Text(part.Text).Raw("</del>"u8);
                    break;
                case ProsePartKind.Added:
                    html.Raw("<ins><span class=\"hidden\">added: </span>"u8).Text(part.Text).Raw("</ins>"u8);
                    break;
                default:
                    html.Text(part.Text);
                    break;
            }
        }
    }
}
