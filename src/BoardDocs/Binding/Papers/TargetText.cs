using System.Globalization;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Targets as rows write them.</summary>
internal static class TargetText
{
    /// <summary>Reads a number with a decimal point and thousands commas; with a per cent sign it is a fraction.</summary>
    public static bool TryParse(string text, out double target)
    {
        string trimmed = text.Trim();
        bool isPercent = trimmed.EndsWith('%');
        bool isNumber = double.TryParse(
            isPercent ? trimmed[..^1] : trimmed,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out target);
        target = isPercent ? target / 100 : target;
        return isNumber;
    }

    /// <summary>Whether a value reaches a target: at least it where higher is better, at most it where lower is better; null for neutral measures.</summary>
    public static bool? IsMet(double value, double target, Polarity polarity) => polarity switch
    {
        Polarity.HigherIsBetter => value >= target,
        Polarity.LowerIsBetter => value <= target,
        _ => null,
    };
}
