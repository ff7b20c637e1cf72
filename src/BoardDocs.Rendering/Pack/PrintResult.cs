using BoardDocs.Diagnostics;

namespace BoardDocs.Rendering;

/// <summary>What came of printing a pack.</summary>
/// <param name="Pdf">The PDF; empty where it could not be made.</param>
/// <param name="Fault">Why there is none, or null.</param>
public sealed record PrintResult(ReadOnlyMemory<byte> Pdf, Diagnostic? Fault);
