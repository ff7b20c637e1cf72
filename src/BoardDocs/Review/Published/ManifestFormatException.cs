namespace BoardDocs.Review;

/// <summary>A part of a manifest is not what it has to be; the message says which, without a full stop.</summary>
internal sealed class ManifestFormatException(string message) : Exception(message);
