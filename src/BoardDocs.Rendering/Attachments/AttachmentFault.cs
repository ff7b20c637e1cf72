using BoardDocs.Diagnostics;

namespace BoardDocs.Rendering;

/// <summary>Why an attachment cannot be bound into a pack.</summary>
internal sealed class AttachmentFault(DiagnosticDescriptor descriptor, params string[] arguments) : Exception(descriptor.Title)
{
    /// <summary>The diagnostic, at the place that names the attachment.</summary>
    /// <param name="location">The place.</param>
    /// <param name="path">The attachment.</param>
    public Diagnostic At(Location location, string path) => descriptor.At(location, [path, .. arguments]);
}
