using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;

namespace BoardDocs.Analysis;

/// <summary>A figure needs a source line: the publication that its data comes from. Each dataset is reported once a paper.</summary>
internal sealed class FigureSourceRule : Analyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.FigureWithoutSource];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (BoundFigure figure in context.Paper.Figures)
        {
            foreach (DatasetDefinition dataset in figure.Values.Select(value => value.Measure.Dataset.Definition))
            {
                if (dataset.Source.Title.Length == 0 && told.Add(dataset.Id))
                {
                    context.Report(EditorialDiagnostics.FigureWithoutSource, figure.Symbol.Location.Span, figure.Symbol.Title, dataset.Id);
                }
            }
        }
    }
}
