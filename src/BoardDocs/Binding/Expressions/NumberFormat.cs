namespace BoardDocs.Binding;

/// <summary>How a value is printed.</summary>
/// <param name="Decimals">Decimal places, or null for those of the value.</param>
/// <param name="InWords">Whether whole numbers print as words.</param>
/// <param name="WithSign">Whether what is above 0 prints with a plus.</param>
/// <param name="AsPercent">Whether a plain quotient prints in per cent.</param>
internal sealed record NumberFormat(int? Decimals = null, bool InWords = false, bool WithSign = false, bool AsPercent = false)
{
    /// <summary>Whether it stands in a computed cell: changes carry their sign there, and the words of units stand in the column's heading.</summary>
    public bool InCell { get; init; }

    /// <summary>As the value is.</summary>
    public static NumberFormat Default { get; } = new();
}
