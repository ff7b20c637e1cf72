using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Analysis;

/// <summary>Above, below or similar can hang on how the group's average is made (specs/statistics.md, Group averages).</summary>
internal sealed class AverageMethodRule : Analyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.AverageMethodMatters];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (RowNote row in context.Paper.Notes.Rows.Where(row => row.ShowsBenchmark))
        {
            if (row.Value.Benchmark is { Relation: { } relation, RelationByOtherMethod: { } other } benchmark && relation != other)
            {
                bool isMean = benchmark.Method == AverageMethod.Mean;
                context.Report(
                    EditorialDiagnostics.AverageMethodMatters,
                    row.Span,
                    row.Label,
                    BenchmarkCell.WordOf(relation),
                    benchmark.Group.Short,
                    isMean ? Mean : Pooled,
                    BenchmarkCell.WordOf(other),
                    isMean ? Pooled : Mean);
            }
        }
    }

    private const string Mean = "the mean of the areas' figures";

    private const string Pooled = "all areas taken together";
}
