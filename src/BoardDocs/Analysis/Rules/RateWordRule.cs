using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>A volume that is called a rate: in a figure's title, a row's label, or the heading of a section that shows nothing but volumes.</summary>
internal sealed class RateWordRule : Analyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.RateOverVolume];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (BoundFigure figure in context.Paper.Figures.Where(figure => IsVolume(figure) && SpeaksOfRates(figure.Symbol.Title)))
        {
            context.Report(EditorialDiagnostics.RateOverVolume, figure.Symbol.Location.Span, figure.Symbol.Title);
        }

        foreach (RowNote row in context.Paper.Notes.Rows.Where(row => IsVolume(row) && SpeaksOfRates(row.Label)))
        {
            context.Report(EditorialDiagnostics.RateOverVolume, row.Span, row.Label);
        }

        foreach (OutlineItem heading in context.Outline.Items.Where(item => item.Kind == OutlineKind.Heading && SpeaksOfRates(item.Text)))
        {
            if (HasOnlyVolumes(context, context.Outline.SectionOf(heading, context.Tree.Text.Length)))
            {
                context.Report(EditorialDiagnostics.RateOverVolume, heading.Span, heading.Text);
            }
        }
    }

    private static bool IsVolume(BoundFigure figure) => figure.Data is not VolumeRateData && figure.Data.Unit.Kind == UnitKind.Count;

    private static bool IsVolume(RowNote row) => row.Value.Measure.Unit.Kind == UnitKind.Count;

    private static bool HasOnlyVolumes(AnalysisContext context, TextSpan section)
    {
        bool[] volumes =
        [
            .. context.Paper.Figures.Where(figure => section.Contains(figure.Symbol.Location.Span.Start)).Select(IsVolume),
            .. context.Paper.Notes.Rows.Where(row => section.Contains(row.Span.Start)).Select(IsVolume),
        ];
        return volumes.Length > 0 && volumes.All(isVolume => isVolume);
    }

    /// <summary>A title that names the volume beside the rate says what is what.</summary>
    private static bool SpeaksOfRates(string title)
    {
        string[] words = title.Split((char[])[' ', '-', ',', ':', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries);
        return Has(words, "rate", "rates") && !Has(words, "volume", "volumes", "number", "count");
    }

    private static bool Has(string[] words, params ReadOnlySpan<string> wanted)
    {
        foreach (string word in wanted)
        {
            if (words.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
