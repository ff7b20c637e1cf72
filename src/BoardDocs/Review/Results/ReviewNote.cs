namespace BoardDocs.Review;

/// <summary>Something that could not be compared.</summary>
/// <param name="Message">A plain sentence: what, and why.</param>
public sealed record ReviewNote(string Message)
{
    /// <summary>The file that the reason lies in, or null.</summary>
    public string? Path { get; init; }

    /// <summary>Its line, from 1; null where the reason is the whole file.</summary>
    public int? Line { get; init; }
}
