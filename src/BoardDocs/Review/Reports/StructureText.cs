namespace BoardDocs.Review;

/// <summary>Says what happened to a part of a pack.</summary>
internal static class StructureText
{
    /// <summary>A kind of part with a capital.</summary>
    public static string Open(string what) => char.ToUpperInvariant(what[0]) + what[1..];

    /// <summary>What happened, as in <c>was renamed; it was Robbery</c>.</summary>
    /// <param name="change">The change.</param>
    /// <param name="write">Writes text from outside.</param>
    public static string Happened(StructureChange change, Func<string, string> write) => change switch
    {
        { Kind: StructureChangeKind.Added } => "is new",
        { Kind: StructureChangeKind.Removed } => "is gone",
        { Kind: StructureChangeKind.Renamed, What: "figure" or "table" or "measure" or "group" or "area" or "dataset", Before: { } before, After: { } after } => $"has the id {write(after)} now; it was {write(before)}",
        { Kind: StructureChangeKind.Renamed, What: "paper" or "pack", Before: { } before, After: { } after } => $"is {write(after)} now; it was {write(before)}",
        { Kind: StructureChangeKind.Renamed, Before: { } before } => $"has a new name; it was {write(before)}",
        { Kind: StructureChangeKind.Renamed } => "has a new name",
        { Kind: StructureChangeKind.Moved, Before: { Length: > 0 } before, After: { Length: > 0 } after } when before != after => $"moved from {write(before)} to {write(after)}",
        { Kind: StructureChangeKind.Moved } => "moved",
        _ => "has other content",
    };
}
