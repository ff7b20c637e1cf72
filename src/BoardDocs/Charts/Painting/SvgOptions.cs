namespace BoardDocs.Charts;

/// <summary>How an SVG drawing is written.</summary>
public sealed record SvgOptions
{
    /// <summary>Inside a page, without a class.</summary>
    public static SvgOptions Inline { get; } = new();

    /// <summary>A file of its own.</summary>
    public static SvgOptions File { get; } = new() { IsStandalone = true };

    /// <summary>Put before every id, such as <c>performance-report--</c> on a page with several papers; written as it stands.</summary>
    public string IdPrefix { get; init; } = string.Empty;

    /// <summary>Whether it is a file of its own: with a namespace, its size, its font and a white background.</summary>
    public bool IsStandalone { get; init; }

    /// <summary>
    /// Whether title and description are those of the figure's other drawing in the same page, which this one refers to:
    /// a page that holds a wide and a narrow drawing says everything once.
    /// </summary>
    public bool SharesDescription { get; init; }
}
