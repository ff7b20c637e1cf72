using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>The axis of residents or households, in ones, thousands or millions.</summary>
/// <param name="Low">The number at the left edge.</param>
/// <param name="High">The number at the right edge.</param>
/// <param name="Ticks">The labelled numbers.</param>
/// <param name="Texts">Their labels.</param>
/// <param name="Title">The words under them.</param>
internal sealed record PeopleScale(double Low, double High, ImmutableArray<double> Ticks, ImmutableArray<string> Texts, string Title)
{
    private const double Thousand = 1000;
    private const double Million = 1e6;
    private const int TickTarget = 4;
    private const double BetweenTexts = 12;

    // Areas of one size still need an axis with a length.
    private const double LeastSpread = 0.1;

    /// <summary>How far from the left edge a number lies, as a share of the width.</summary>
    public double Share(double people) => (people - Low) / (High - Low);

    /// <summary>Chooses the axis for the areas and the curves of a funnel: all ticks where their labels fit, else every second, third and so on.</summary>
    public static PeopleScale Of(FunnelData data, double width)
    {
        double low = Math.Min(data.Areas.Min(area => area.Denominator), data.Curve.IsEmpty ? double.PositiveInfinity : data.Curve[0].Denominator);
        double high = Math.Max(data.Areas.Max(area => area.Denominator), data.Curve.IsEmpty ? 0 : data.Curve[^1].Denominator);
        (double size, string words) = high >= 2 * Million ? (Million, ", millions") : high >= 10 * Thousand ? (Thousand, ", thousands") : (1, string.Empty);
        TickScale scale = TickScale.Choose(low / size, Math.Max(high, low * (1 + LeastSpread)) / size, TickTarget);
        ValueScale values = ValueScale.Of(scale, Unit.Number);
        ImmutableArray<string> texts = [.. values.Ticks.Select(tick => NumberText.Format(tick, Unit.Number, values.Decimals))];
        int most = Math.Max(2, (int)(width / (TextMeasure.Widest(texts) + BetweenTexts)));
        int step = Enumerable.Range(1, values.Ticks.Length).First(every => (values.Ticks.Length + every - 1) / every <= most);
        int[] shown = [.. Enumerable.Range(0, values.Ticks.Length).Where(i => i % step == 0)];
        return new(
            values.Low * size,
            values.High * size,
            [.. shown.Select(i => values.Ticks[i] * size)],
            [.. shown.Select(i => texts[i])],
            Sentence.Open(data.Role) + words);
    }
}
