using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Makes the trend word of an area from its single months or quarters (specs/statistics.md, Trend word).</summary>
internal sealed class TrendCalculator(MeasureSymbol measure, AreaParts parts, TrendOptions options)
{
    private const int FewestYears = 2;

    /// <summary>The residents or households of the area; they matter where they change over time.</summary>
    public AreaPopulation Population { get; init; } = AreaPopulation.Missing;

    private DatasetDefinition Dataset => measure.Dataset.Definition;

    private int Seasons => Dataset.Frequency.SeasonsPerYear();

    private TrendLexicon Lexicon => options.Lexicon ?? TrendLexicon.Graded;

    private double Material => options.Material ?? TrendOptions.Default.Material ?? 0;

    private double Strong => options.Strong ?? TrendOptions.Default.Strong ?? 0;

    /// <summary>The trend of the years that end with the row at an index; null with less than two years of rows.</summary>
    public TrendValue? At(int index)
    {
        int years = Math.Min(Math.Clamp(options.Years ?? 3, FewestYears, 5), (index + 1) / Seasons);
        int length = years * Seasons;
        if (index < 0 || years < FewestYears)
        {
            return null;
        }

        int start = index + 1 - length;
        if ((WhyUntestable() ?? WhyHidden(start, length)) is { } reason)
        {
            return new TrendValue(TrendWords.NotAvailable, null, length, reason);
        }

        double[] numerators = Window(parts.Numerators, start, length);
        double[] wholes = Window(parts.Wholes, start, length);
        return measure.Kind switch
        {
            MeasureKind.Count => OfCounts(numerators, start),
            MeasureKind.Proportion => OfShares(numerators, wholes, start),
            MeasureKind.Ratio => OfFigures([.. numerators.Select((value, step) => value / wholes[step] * Reweighting(start + step))]),
            _ => OfFigures(numerators),
        };
    }

    private string? WhyUntestable() => (Dataset.Covers, Dataset.Frequency) switch
    {
        _ when options.IsOff is true => "'trend: none' says that there is none.",
        (DatasetCoverage.Year or DatasetCoverage.TwelveMonths, _) => "Each row covers a whole year, so the rows overlap or are too few to test a trend.",
        (_, Frequency.Year) => "Yearly data has too few points to test a trend.",
        _ => null,
    };

    /// <summary>The numbers of a test on months of which all but one are published would tell that one.</summary>
    private string? WhyHidden(int start, int length) => parts.HidesAny(start, length)
        ? $"Some of the {length} {Dataset.Frequency.ToWord()}s that the test needs are suppressed."
        : null;

    private TrendValue OfCounts(double[] counts, int start)
    {
        TrendFit? fit = TrendTest.Fit(counts, Exposures(start, counts.Length), FirstSeason(start), Seasons, 1);
        double lastYear = Rolling.Sum(counts.AsSpan(counts.Length - Seasons));
        return fit is null
            ? Untold(counts.Length)
            : new TrendValue(
                TrendWords.Choose(fit, lastYear, Lexicon, Material, Strong),
                fit,
                fit.Points,
                null);
    }

    /// <summary>The residents or households of each row, for rates per those at the middle of a period; none where one estimate serves all.</summary>
    private double[] Exposures(int start, int length)
    {
        double[] exposures = measure.Per is null || Population.Middle is null ? [] : [.. Enumerable.Range(start, length).Select(index => PopulationAt(index).Own)];
        return exposures.Any(double.IsNaN) ? [] : exposures;
    }

    /// <summary>What turns a ratio of counts into one of rates but for a constant.</summary>
    private double Reweighting(int index) => Population.Middle is null ? 1 : PopulationAt(index).Reference / PopulationAt(index).Own;

    private AreaPopulation PopulationAt(int index) => Population.At(parts.First.Add(index), MidWindow.Months(Dataset, 1));

    private TrendValue OfShares(double[] numerators, double[] wholes, int start)
    {
        if (IsAlwaysWhole(numerators, wholes))
        {
            return new TrendValue(TrendWords.StableAtAll, null, numerators.Count(double.IsFinite), null);
        }

        double share = GroupAverage.Pooled(numerators, wholes, 1);
        TrendFit? fit = TrendTest.Fit(numerators, wholes, FirstSeason(start), Seasons, 1 - share);
        return fit is null
            ? Untold(numerators.Length)
            : new TrendValue(TrendWords.ChooseForProportion(fit, share, Lexicon), fit, fit.Points, null)
            {
                PointsPerYear = TrendWords.YearlyPoints(fit, share),
            };
    }

    private TrendValue OfFigures(double[] figures)
    {
        SeasonalTrend? test = SeasonalMannKendall.Test(figures, Seasons);
        if (test is null)
        {
            return Untold(figures.Length);
        }

        // A share moves in points, as the other shares do: 1 and 3 a year.
        string word = measure.Unit.IsPercent
            ? TrendWords.ChooseForValue(test with { AnnualChange = test.SlopePerYear }, Lexicon, TrendWords.MaterialPoints, TrendWords.StrongPoints)
            : TrendWords.ChooseForValue(test, Lexicon, Material, Strong);
        return new TrendValue(word, null, test.Points, null)
        {
            PValue = test.PValue,
            AnnualChange = double.IsFinite(test.AnnualChange) ? test.AnnualChange : null,
            PointsPerYear = measure.Unit.IsPercent ? test.SlopePerYear : null,
        };
    }

    private static TrendValue Untold(int length) =>
        new(TrendWords.NotAvailable, null, length, "Too few months or quarters have a value to test a trend.");

    private static bool IsAlwaysWhole(double[] numerators, double[] wholes)
    {
        bool hasAny = false;
        for (int step = 0; step < numerators.Length; step++)
        {
            bool isKnown = double.IsFinite(numerators[step]) && wholes[step] > 0;
            hasAny |= isKnown;
            if (isKnown && numerators[step] != wholes[step])
            {
                return false;
            }
        }

        return hasAny;
    }

    private double[] Window(ImmutableArray<double> values, int start, int length) => values.IsEmpty
        ? []
        : [.. Enumerable.Range(start, length).Select(step => IsExcluded(parts.First.Add(step)) ? double.NaN : values[step])];

    private bool IsExcluded(Period period) => options.Exclude is { } ranges && ranges.Any(range => range.Contains(period));

    private int FirstSeason(int start) => parts.First.Add(start).LastMonth / Dataset.Frequency.MonthsPerStep() % Seasons;
}
