using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Computes a published value once more, from the data and the definitions as they are now.</summary>
internal sealed class EarlierValueReader(PaperSession session)
{
    /// <summary>The value now; null where the catalogue has no such measure, area or window any more, or the paper lacks its period.</summary>
    public MeasureValue? Evaluate(EarlierValue before)
    {
        Catalogue catalogue = session.Context.Catalogue;
        if (!catalogue.Measures.TryGetValue(before.Measure, out MeasureSymbol? measure)
            || !catalogue.Areas.TryGetValue(before.Area, out AreaSymbol? area)
            || (before.Series is not null && !measure.Series.Contains(before.Series))
            || WindowOf(before, measure) is not { } window
            || MeasureUse.Resolve(session, measure, EditorialOptions.None) is not { } use)
        {
            return null;
        }

        ValueContext context = before.Group is { } id && catalogue.Groups.TryGetValue(id, out GroupSymbol? group)
            ? use.Context.ComparedWith(group)
            : use.Context with { Group = null, Comparator = null };
        return session.Context.Evaluator.Evaluate(measure, area, before.Period, window, InTheWordsOf(before, context), before.Series);
    }

    /// <summary>A row may have set its own lexicon: the word tells which it was.</summary>
    private static ValueContext InTheWordsOf(EarlierValue before, ValueContext context) =>
        TrendWords.IsPlain(before.Trend) ? context with { Trend = context.Trend with { Lexicon = TrendLexicon.Plain } }
        : TrendWords.IsGraded(before.Trend) ? context with { Trend = context.Trend with { Lexicon = TrendLexicon.Graded } }
        : context;

    private static Window? WindowOf(EarlierValue before, MeasureSymbol measure)
    {
        Frequency frequency = measure.Dataset.Definition.Frequency;
        Window[] windows = [Windows.Default(measure), Windows.OneRow(measure), .. Enumerable.Range(1, 60).Select(months => new Window(months, frequency))];
        return windows.Where(window => window.ToString() == before.Window && Windows.Steps(measure, window) > 0).Select(window => (Window?)window).FirstOrDefault();
    }
}
