using System.Globalization;
using System.Text;
using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>The style of a print edition's sheets: the running heads carry titles, so that they are each pack's own.</summary>
internal static class PrintStyle
{
    /// <summary>The name of the sheets of a paper; browsers do not carry headings into running heads, so each paper has its own.</summary>
    /// <param name="place">The paper's place in the pack, from 0.</param>
    public static string SheetName(int place) => string.Create(CultureInfo.InvariantCulture, $"paper-{place + 1}");

    /// <summary>The rules for all sheets of a pack.</summary>
    public static string Of(BoundPack pack)
    {
        var css = new StringBuilder();
        css.Append("@page { @bottom-left { content: ").Append(Quote(pack.Title)).Append("; } @bottom-right { content: \"Page \" counter(page); } }\n");
        for (int place = 0; place < pack.Papers.Length; place++)
        {
            css.Append("@page ").Append(SheetName(place)).Append(" { @top-left { content: ").Append(Quote(pack.Papers[place].Symbol.Title)).Append("; } }\n");
        }

        return css.ToString();
    }

    /// <summary>A text as a string of CSS that cannot end the string, or the style element around it.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char character in text)
        {
            if (char.IsAsciiLetterOrDigit(character) || character == ' ' || character > '~')
            {
                quoted.Append(character);
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\{(int)character:x} ");
            }
        }

        return quoted.Append('"').ToString();
    }
}
