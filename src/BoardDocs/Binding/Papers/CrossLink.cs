using BoardDocs.Diagnostics;

namespace BoardDocs.Binding;

/// <summary>A link to another paper of the pack; whether it leads anywhere is known once that paper is bound.</summary>
/// <param name="File">The paper's file name as written.</param>
/// <param name="AnchorId">The id in it, or null.</param>
/// <param name="Location">Where the link stands.</param>
internal sealed record CrossLink(string File, string? AnchorId, Location Location);
