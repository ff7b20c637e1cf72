namespace BoardDocs.Rendering;

/// <summary>How much a process may take.</summary>
/// <param name="Patience">How long it may run.</param>
/// <param name="MostMemory">How many bytes of memory it may hold; its children are not counted.</param>
internal readonly record struct ChildLimits(TimeSpan Patience, long MostMemory = long.MaxValue);
