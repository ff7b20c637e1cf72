namespace BoardDocs.Review;

/// <summary>A key of the settings or the catalogue that says something else.</summary>
/// <param name="Path">The file.</param>
/// <param name="Key">The key with those above it, such as <c>measures.homicide.per</c>.</param>
/// <param name="Before">What it said, or null where it is new.</param>
/// <param name="After">What it says, or null where it is gone.</param>
/// <param name="Line">Its line now, from 1; its line before where it is gone.</param>
public sealed record DefinitionChange(string Path, string Key, string? Before, string? After, int Line)
{
    /// <summary>The change as evidence: <c>catalogue/measures.yml measures.homicide.per 1000 residents -> 10000 residents</c>.</summary>
    public override string ToString() => $"{Path} {Key} {Before ?? "(nothing)"} -> {After ?? "(nothing)"}";
}
