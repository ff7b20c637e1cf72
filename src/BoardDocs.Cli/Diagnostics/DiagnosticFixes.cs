using System.Collections.Immutable;
using BoardDocs.Analysis;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Cli.Diagnostics;

/// <summary>Finds the fixes of findings, with the text that they change.</summary>
internal sealed class DiagnosticFixes(IContentFiles files)
{
    /// <summary>The fixes of one finding; none where nobody knows one.</summary>
    public (SourceText Text, ImmutableArray<CodeFix> Fixes) Find(Diagnostic diagnostic)
    {
        // A fix replaces text; a data file is not held as text, and a file that is gone has none.
        if (diagnostic.Suggestion is null || files.GetStatus(diagnostic.Location.Path) != ContentFileStatus.Readable)
        {
            return (SourceText.From(string.Empty), []);
        }

        SourceText text = files.ReadText(diagnostic.Location.Path);
        return (text, CodeFixCatalog.Find(diagnostic, text));
    }
}
