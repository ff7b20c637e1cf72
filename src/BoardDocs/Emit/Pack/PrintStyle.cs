using System.Globalization;
using System.Text;

namespace BoardDocs.Emit;

/// <summary>The style of a print edition's sheets: the running heads carry titles, so that they are each pack's own.</summary>
internal static class PrintStyle
{
    /// <summary>The name of the sheets of a part; browsers do not carry headings into running heads, so each part has its own.</summary>
    /// <param name="part">The part's place in the print edition, from 0.</param>
    public static string SheetName(int part) => string.Create(CultureInfo.InvariantCulture, $"part-{part + 1}");

    /// <summary>The rules for all sheets of a pack.</summary>
    public static string Of(PackMap map)
    {
        var css = new StringBuilder();
        css.Append("@page { @bottom-left { content: ").Append(Quote(map.Pack.Title)).Append("; } @bottom-right { content: \"Page \" counter(page); } }\n");
        for (int part = 0; part < map.Parts.Length; part++)
        {
            css.Append("@page ").Append(SheetName(part)).Append(" { @top-left { content: ").Append(Quote(map.Parts[part].Title)).Append("; } }\n");
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
