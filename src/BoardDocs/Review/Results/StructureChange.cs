namespace BoardDocs.Review;

/// <summary>Something that was added, removed, moved or renamed.</summary>
/// <param name="What">pack, paper, section, figure, table, row, column (of the table with the id), agenda item, attachment, image, measure, group, area, dataset or term.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Id">Its id, as it is now; as it was where it was removed.</param>
public sealed record StructureChange(string What, StructureChangeKind Kind, string Id)
{
    /// <summary>The pack's id, or null for what all packs share.</summary>
    public string? Pack { get; init; }

    /// <summary>The paper's id, as it is now; null for packs and what all packs share.</summary>
    public string? Paper { get; init; }

    /// <summary>Its title in words; empty where it has none.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Where it was or what it was called, or null.</summary>
    public string? Before { get; init; }

    /// <summary>Where it is or what it is called, or null.</summary>
    public string? After { get; init; }
}

/// <summary>What happened to something.</summary>
public enum StructureChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It stands elsewhere.</summary>
    Moved,

    /// <summary>It has another id or title.</summary>
    Renamed,

    /// <summary>A file of the same name has another content.</summary>
    Replaced,
}
