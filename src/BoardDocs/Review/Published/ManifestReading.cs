using BoardDocs.Emit;

namespace BoardDocs.Review;

/// <summary>What came of reading a published manifest.</summary>
/// <param name="Manifest">The manifest; null where it cannot be read.</param>
/// <param name="Fault">Why not, as a sentence that says what to do; empty where it can.</param>
public sealed record ManifestReading(PublishedManifest? Manifest, string Fault);
