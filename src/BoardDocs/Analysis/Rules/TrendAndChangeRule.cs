using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;

namespace BoardDocs.Analysis;

/// <summary>A trend over years and the change on the last year may point in different directions; a reader who sees one of them should be told of the other.</summary>
internal sealed class TrendAndChangeRule : Analyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.TrendAgainstChange];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (RowNote row in context.Paper.Notes.Rows.Where(row => row.TrendHeading is not null))
        {
            if (row.Value is { Trend: { } trend, Change: { } change } && DirectionOf(trend.Word) * Math.Sign(change.Absolute) < 0)
            {
                context.Report(
                    EditorialDiagnostics.TrendAgainstChange,
                    row.Span,
                    row.Label,
                    trend.Word,
                    change.Absolute > 0 ? "higher" : "lower",
                    WindowText.Ending(row.Value.Window, change.From));
            }
        }
    }

    private static int DirectionOf(string word) => word switch
    {
        TrendWords.Increasing or TrendWords.ModerateIncrease or TrendWords.StrongIncrease => 1,
        TrendWords.Reducing or TrendWords.ModerateReduction or TrendWords.StrongReduction => -1,
        _ => 0,
    };
}
