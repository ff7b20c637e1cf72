using System.Globalization;

namespace BoardDocs.Symbols;

/// <summary>Numbers as catalogue files write them.</summary>
internal static class CatalogueNumber
{
    /// <summary>Reads a finite number with <c>.</c> as decimal point; <c>%</c> behind it divides by 100, commas may stand between thousands.</summary>
    public static bool TryParse(string text, out double value, out bool isPercentage)
    {
        string trimmed = text.Trim();
        isPercentage = trimmed.EndsWith('%');
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        bool isNumber = double.TryParse(isPercentage ? trimmed[..^1].TrimEnd() : trimmed, Style, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
        value = isPercentage ? value / 100 : value;
        return isNumber;
    }
}
