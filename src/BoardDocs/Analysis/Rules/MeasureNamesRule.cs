using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;

namespace BoardDocs.Analysis;

/// <summary>Two rows of measures tables of a pack that show one measure of one area under different names. A measure's title and its short form count as one name.</summary>
internal sealed class MeasureNamesRule : PackAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.MeasureNamedTwice];

    /// <inheritdoc/>
    public override void Analyze(PackAnalysisContext context)
    {
        var first = new Dictionary<(string Measure, string Area), RowNote>();
        var told = new HashSet<(string Measure, string Area)>();
        foreach (PaperReading paper in context.Papers)
        {
            foreach (RowNote row in paper.Paper.Notes.Rows)
            {
                (string Measure, string Area) key = (row.Value.Measure.Id, row.Value.Area.Id);
                if (!first.TryAdd(key, row) && NameOf(first[key]) != NameOf(row) && told.Add(key))
                {
                    context.Report(EditorialDiagnostics.MeasureNamedTwice, paper, row.Span, row.Label, first[key].Label);
                }
            }
        }
    }

    private static string NameOf(RowNote row) => MeasureNames.Of(row.Label, row.Value.Measure);
}
