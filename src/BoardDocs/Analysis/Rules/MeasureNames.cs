using BoardDocs.Symbols;

namespace BoardDocs.Analysis;

/// <summary>Tells whether two labels are one name of a measure.</summary>
internal static class MeasureNames
{
    /// <summary>The same text for labels that are one name; empty for the measure's own title and its short form.</summary>
    public static string Of(string label, MeasureSymbol measure)
    {
        string name = label.Trim();
        bool isOwn = name.Equals(measure.Title, StringComparison.OrdinalIgnoreCase) || name.Equals(measure.Short, StringComparison.OrdinalIgnoreCase);
        return isOwn ? string.Empty : name.ToUpperInvariant();
    }
}
