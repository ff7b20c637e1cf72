using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>A table that was cut in two by hand, as at the foot of a page: the second part is a table without a header of its own, or repeats that of the first.</summary>
internal sealed class SplitTableRule : Analyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.SplitTable];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (TextSpan span in context.Outline.SplitTables)
        {
            context.Report(EditorialDiagnostics.SplitTable, span);
        }
    }
}
