using System.Globalization;
using System.Text;
using BoardDocs.Charts;
using SkiaSharp;

namespace BoardDocs.Rendering;

/// <summary>The installed fonts that charts are drawn in. What the font lacks comes from one that has it, letter by letter: without shaping, which Latin, Greek and Cyrillic do not need.</summary>
internal sealed class SkiaFonts : IDisposable
{
    private readonly Dictionary<(int Letter, bool IsBold), SKTypeface> others = [];
    private readonly SKTypeface regular = Find(SKFontStyle.Normal);
    private readonly SKTypeface bold = Find(SKFontStyle.Bold);

    /// <summary>Chooses the fonts for a text and measures it.</summary>
    public SkiaText Shape(string text, TextStyle style)
    {
        var runs = new List<(SKTypeface Typeface, StringBuilder Letters)>();
        foreach (Rune letter in text.EnumerateRunes().Select(Shown))
        {
            SKTypeface typeface = For(letter, style.IsBold);
            if (runs.Count == 0 || !ReferenceEquals(runs[^1].Typeface, typeface))
            {
                runs.Add((typeface, new StringBuilder()));
            }

            runs[^1].Letters.Append(letter.ToString());
        }

        return new SkiaText(runs.Select(run => (run.Typeface, run.Letters.ToString())), style.Size);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (SKTypeface typeface in others.Values)
        {
            typeface.Dispose();
        }

        regular.Dispose();
        bold.Dispose();
    }

    // A font that is not installed is answered with another one under its own name.
    private static SKTypeface Find(SKFontStyle style) => TextStyle.Fonts
        .Select(name => SKTypeface.FromFamilyName(name, style))
        .FirstOrDefault(typeface => typeface is not null && TextStyle.Fonts.Contains(typeface.FamilyName))
        ?? SKTypeface.FromFamilyName(null, style);

    private static Rune Shown(Rune letter) => letter.Value is '\t' or '\n' or '\r' ? new Rune(' ')
        : Rune.GetUnicodeCategory(letter) == UnicodeCategory.Control ? Rune.ReplacementChar : letter;

    private SKTypeface For(Rune letter, bool isBold)
    {
        SKTypeface usual = isBold ? bold : regular;
        if (usual.ContainsGlyph(letter.Value))
        {
            return usual;
        }

        if (!others.TryGetValue((letter.Value, isBold), out SKTypeface? other))
        {
            other = SKFontManager.Default.MatchCharacter(null, isBold ? SKFontStyle.Bold : SKFontStyle.Normal, null, letter.Value);
            if (other is not null)
            {
                others[(letter.Value, isBold)] = other;
            }
        }

        return other ?? usual;
    }
}
