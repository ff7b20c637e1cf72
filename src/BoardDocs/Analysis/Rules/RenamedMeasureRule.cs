using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;

namespace BoardDocs.Analysis;

/// <summary>
/// A measure that the last pack to show it gave another name. A measure's title and its short form count as one name, and so do names
/// that differ in capitals only.
/// </summary>
internal sealed class RenamedMeasureRule : PackAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.MeasureRenamed];

    /// <inheritdoc/>
    public override void Analyze(PackAnalysisContext context)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (PaperReading paper in context.Papers)
        {
            foreach (RowLabel row in paper.Rows)
            {
                if (paper.Paper.Notes.Rows.FirstOrDefault(note => note.Span == row.Span) is { } note
                    && Earlier(context, row, note) is { } earlier && told.Add(row.Measure))
                {
                    context.Report(EditorialDiagnostics.MeasureRenamed, paper, row.Span, note.Label, earlier.Pack, earlier.Name);
                }
            }
        }
    }

    /// <summary>The newest earlier pack that shows the measure, and what it calls it; null where it calls it the same or none shows it.</summary>
    private static (string Pack, string Name)? Earlier(PackAnalysisContext context, RowLabel row, RowNote note)
    {
        foreach (EarlierPack pack in context.Earlier)
        {
            RowLabel[] rows = [.. pack.Rows.Where(other => other.Measure == row.Measure && other.Area == row.Area)];
            if (rows.Length > 0)
            {
                return rows.Any(other => NameOf(other.Label, note) == NameOf(note.Label, note))
                    ? null
                    : (pack.Id, rows[0].Label.Length > 0 ? rows[0].Label : note.Value.Measure.Title);
            }
        }

        return null;
    }

    private static string NameOf(string label, RowNote note) => label.Length == 0 ? string.Empty : MeasureNames.Of(label, note.Value.Measure);
}
