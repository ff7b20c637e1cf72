namespace BoardDocs.Charts;

/// <summary>How an SVG drawing is written.</summary>
public sealed record SvgOptions
{
    /// <summary>Inside a page: without ids, so that pages with several drawings need no prefixes.</summary>
    public static SvgOptions Inline { get; } = new();

    /// <summary>A file of its own.</summary>
    public static SvgOptions File { get; } = new() { IsStandalone = true };

    /// <summary>Whether it is a file of its own: with a namespace, its size, its font, a white background and its alternative text as desc.</summary>
    public bool IsStandalone { get; init; }
}
