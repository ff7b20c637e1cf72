using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Rendering;

/// <summary>The attachments of a pack that its PDF can hold, and what is wrong with them and the others.</summary>
public sealed class AttachmentSet
{
    internal AttachmentSet(ImmutableArray<Attachment> files, ImmutableArray<Diagnostic> diagnostics)
    {
        Files = files;
        Diagnostics = diagnostics;
    }

    /// <summary>No attachment at all.</summary>
    public static AttachmentSet Empty { get; } = new([], []);

    /// <summary>What was found, in the order of the agenda.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The attachments, in the order of the agenda.</summary>
    internal ImmutableArray<Attachment> Files { get; }
}
