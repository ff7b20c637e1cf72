namespace BoardDocs;

/// <summary>How a content folder is compiled.</summary>
public sealed record CompilationOptions
{
    /// <summary>The options where nobody chose.</summary>
    public static CompilationOptions Default { get; } = new();

    /// <summary>The day from which the data is looked at: datasets published later are left out. Null looks at all.</summary>
    public DateOnly? AsAt { get; init; }

    /// <summary>Whether a pack may be emitted in spite of errors, each shown in place.</summary>
    public bool Draft { get; init; }

    /// <summary>The one pack to compile, or null for all.</summary>
    public string? PackId { get; init; }
}
