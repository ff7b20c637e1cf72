namespace BoardDocs.Symbols;

/// <summary>The kinds of measures as manifests write them.</summary>
internal static class MeasureKinds
{
    /// <summary>count, proportion, ratio or value.</summary>
    public static string ToText(MeasureKind kind) => kind switch
    {
        MeasureKind.Count => "count",
        MeasureKind.Proportion => "proportion",
        MeasureKind.Ratio => "ratio",
        _ => "value",
    };
}
