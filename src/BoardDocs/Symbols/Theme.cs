namespace BoardDocs.Symbols;

/// <summary>How the organisation's pages look.</summary>
/// <param name="Accent">The accent colour as <c>#RRGGBB</c>; dark enough for white text.</param>
/// <param name="Logo">The logo's file in the content folder, or null.</param>
public sealed record Theme(string Accent, string? Logo)
{
    /// <summary>Dark blue, no logo.</summary>
    public static Theme Default { get; } = new("#12436D", null);
}
