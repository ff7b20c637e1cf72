using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The one measure, and of a ratio the one series, that a chart by area draws.</summary>
/// <param name="Use">The measure.</param>
/// <param name="Series">The series of a ratio, or null.</param>
internal sealed record OneMeasure(MeasureUse Use, string? Series)
{
    /// <summary>The key that chooses a series.</summary>
    public const string Key = "series";

    /// <summary>The measure's name, with its series where it has several.</summary>
    public string Name => Series is null ? Use.Measure.Short : $"{Use.Measure.Short}, {Series}";

    /// <summary>Reads which it is; null, and reported, where that is not clear.</summary>
    public static OneMeasure? Read(PaperSession session, ChartStatement chart)
    {
        if (chart.Uses is not [{ } use])
        {
            session.Report(NameDiagnostics.OneMeasureOnly, chart.Span, chart.Kind.Name);
            return null;
        }

        ImmutableArray<string?> all = FigureLines.SeriesOf(use.Measure);
        if (chart.Reader.Item(Key) is { } item)
        {
            string? chosen = all.FirstOrDefault(name => string.Equals(name, item.ValueText, StringComparison.OrdinalIgnoreCase));
            if (chosen is null)
            {
                chart.Reader.ReportWrong(item, Key, all is [null] ? "nothing here: the measure has one series only" : Sentence.List([.. all.OfType<string>()], "or"));
                return null;
            }

            return new OneMeasure(use, chosen);
        }

        if (all.Length == 1)
        {
            return new OneMeasure(use, all[0]);
        }

        session.Report(NameDiagnostics.OneSeriesOnly, chart.Span, chart.Kind.Name, use.Measure.Short, Sentence.List([.. all.OfType<string>()]), all.OfType<string>().First());
        return null;
    }
}
