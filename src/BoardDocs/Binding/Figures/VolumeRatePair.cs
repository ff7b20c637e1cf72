using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Which measure of a volume-rate chart gives the numbers and which the rate.</summary>
/// <param name="Volume">The one whose events are counted.</param>
/// <param name="Rate">The one whose value is drawn.</param>
internal sealed record VolumeRatePair(MeasureUse Volume, MeasureUse Rate)
{
    /// <summary>What the numbers are called: the count's own name, or that of the part of a proportion.</summary>
    public string VolumeName => Volume.Measure.Kind == MeasureKind.Count
        ? Volume.Measure.Short
        : $"{Volume.Measure.Short}: number {Volume.Measure.ValueRole.Replace('-', ' ').Replace('_', ' ')}";

    /// <summary>What the rate is called; told apart from the numbers where one measure gives both.</summary>
    public string RateName => Rate.Measure.Short == VolumeName ? $"{Rate.Measure.Short}: rate" : Rate.Measure.Short;

    /// <summary>Finds the pair; null, and reported, where the measures are none.</summary>
    public static VolumeRatePair? Find(PaperSession session, ChartStatement chart)
    {
        VolumeRatePair? pair = chart.Uses switch
        {
            [var one] when HasVolumeAndRate(one.Measure) => new(one, one),
            [var first, var second] when IsCount(first) && !IsPlainCount(second) => new(first, second),
            [var first, var second] when IsCount(second) && !IsPlainCount(first) => new(second, first),
            _ => null,
        };
        if (pair is null)
        {
            session.Report(NameDiagnostics.NotVolumeAndRate, chart.Span, Sentence.Shorten([.. chart.Uses.Select(Describe)]));
        }

        return pair;
    }

    private static bool HasVolumeAndRate(MeasureSymbol measure) =>
        measure.Kind == MeasureKind.Proportion || measure is { Kind: MeasureKind.Count, Per: not null };

    private static bool IsCount(MeasureUse use) => use.Measure.Kind == MeasureKind.Count;

    private static bool IsPlainCount(MeasureUse use) => IsCount(use) && use.Measure.Per is null;

    private static string Describe(MeasureUse use) => $"{use.Measure.Short} ({UnitWords.Name(use.Measure.Unit)})";
}
