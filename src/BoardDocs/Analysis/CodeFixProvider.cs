using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>Offers changes that mend findings of some kind. Providers keep no state.</summary>
public abstract class CodeFixProvider
{
    /// <summary>The fix for a finding, or null where this provider has none.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="text">The text of the file it lies in.</param>
    public abstract CodeFix? Find(Diagnostic diagnostic, SourceText text);
}
