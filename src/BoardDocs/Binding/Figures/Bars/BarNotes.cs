using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The notes under a chart of bars.</summary>
internal static class BarNotes
{
    /// <summary>The paper's own note, then those of the kind, then those of the data; each once.</summary>
    /// <param name="chart">The statement.</param>
    /// <param name="last">The last period drawn.</param>
    /// <param name="notes">The notes of the kind; null and empty ones are left out.</param>
    public static ImmutableArray<string> Of(ChartStatement chart, Period last, params ReadOnlySpan<string?> notes)
    {
        var all = ImmutableArray.CreateBuilder<string>();
        foreach (string? note in (ReadOnlySpan<string?>)[chart.Note, .. notes])
        {
            if (!string.IsNullOrEmpty(note))
            {
                all.Add(note);
            }
        }

        all.AddRange(FigureNotes.OfDatasets(chart, last));
        return [.. all.Distinct()];
    }

    /// <summary>Which direction is better, in words; null where neither is.</summary>
    public static string? Polarity(MeasureSymbol measure) => measure.Polarity switch
    {
        Symbols.Polarity.LowerIsBetter => "Lower is better.",
        Symbols.Polarity.HigherIsBetter => "Higher is better.",
        _ => null,
    };

    /// <summary>What a value covers, to stand behind a comma: <c>12 months to September 2023</c>.</summary>
    public static string Period(MeasureValue value) => Bare(WindowText.Ending(value.Window, value.Period));

    private static string Bare(string words) => words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words;
}
