using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;

namespace BoardDocs.Analysis;

/// <summary>Tables of a pack that head the column of trends differently: Trend here, Trend / Outlook there.</summary>
internal sealed class TrendHeadingRule : PackAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.TrendHeadedTwice];

    /// <inheritdoc/>
    public override void Analyze(PackAnalysisContext context)
    {
        string? first = null;
        foreach (PaperReading paper in context.Papers)
        {
            foreach (RowNote row in paper.Paper.Notes.Rows)
            {
                first ??= row.TrendHeading;
                if (row.TrendHeading is { } heading && !heading.Equals(first, StringComparison.OrdinalIgnoreCase))
                {
                    context.Report(EditorialDiagnostics.TrendHeadedTwice, paper, row.Span, heading, first ?? string.Empty);
                    return;
                }
            }
        }
    }
}
