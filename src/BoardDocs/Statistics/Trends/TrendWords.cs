using BoardDocs.Symbols;

namespace BoardDocs.Statistics;

/// <summary>The words for a trend and when each is used (specs/statistics.md, Trend word).</summary>
internal static class TrendWords
{
    /// <summary>No trend told apart from none, or too small to matter.</summary>
    public const string Stable = "Stable";

    /// <summary>Plain lexicon: down.</summary>
    public const string Reducing = "Reducing";

    /// <summary>Plain lexicon: up.</summary>
    public const string Increasing = "Increasing";

    /// <summary>Graded lexicon: down.</summary>
    public const string ModerateReduction = "Moderate reduction";

    /// <summary>Graded lexicon: far down.</summary>
    public const string StrongReduction = "Strong reduction";

    /// <summary>Graded lexicon: up.</summary>
    public const string ModerateIncrease = "Moderate increase";

    /// <summary>Graded lexicon: far up.</summary>
    public const string StrongIncrease = "Strong increase";

    /// <summary>A share that is 100 % throughout; no test is made.</summary>
    public const string StableAtAll = "Stable (100%)";

    /// <summary>No word can be given.</summary>
    public const string NotAvailable = "Not available";

    /// <summary>A trend is told apart from none below this probability.</summary>
    public const double Significance = 0.05;

    /// <summary>The yearly change of a share, as a fraction (one percentage point), that is not Stable.</summary>
    public const double MaterialPoints = 0.01;

    /// <summary>The yearly change of a share, as a fraction (three percentage points), that is strong.</summary>
    public const double StrongPoints = 0.03;

    /// <summary>Below this many events in the last year only the plain words are used: significant low counts always look strong.</summary>
    public const double LowCount = 30;

    /// <summary>Whether a word is one of the plain lexicon's alone.</summary>
    public static bool IsPlain(string? word) => word is Reducing or Increasing;

    /// <summary>Whether a word is one of the graded lexicon's alone.</summary>
    public static bool IsGraded(string? word) => word is ModerateReduction or StrongReduction or ModerateIncrease or StrongIncrease;

    /// <summary>Whether one word is plain, the other graded, and both say the same direction.</summary>
    public static bool DifferInLexiconOnly(string one, string other) =>
        ((IsPlain(one) && IsGraded(other)) || (IsGraded(one) && IsPlain(other))) && IsDown(one) == IsDown(other);

    /// <summary>The word for a count or a rate.</summary>
    /// <param name="fit">The fit, or null where none could be made.</param>
    /// <param name="lastWindowCount">The events of the last 12 months (4 quarters).</param>
    /// <param name="lexicon">Plain or graded words.</param>
    /// <param name="material">The smallest yearly change, as a fraction, that is not Stable.</param>
    /// <param name="strong">The yearly change, as a fraction, from which it is strong.</param>
    public static string Choose(TrendFit? fit, double lastWindowCount, TrendLexicon lexicon, double material, double strong)
    {
        TrendLexicon used = lastWindowCount < LowCount ? TrendLexicon.Plain : lexicon;
        return fit is null ? NotAvailable : Word(fit.PValue, fit.AnnualChange, used, material, strong);
    }

    /// <summary>The word for a share, by the points it moves in a year.</summary>
    /// <param name="fit">The fit, or null where none could be made.</param>
    /// <param name="meanProportion">The sum of the parts over the sum of the wholes, of all periods fitted.</param>
    /// <param name="lexicon">Plain or graded words.</param>
    public static string ChooseForProportion(TrendFit? fit, double meanProportion, TrendLexicon lexicon) =>
        meanProportion >= 1 ? StableAtAll
        : fit is null ? NotAvailable
        : Word(fit.PValue, YearlyPoints(fit, meanProportion), lexicon, MaterialPoints, StrongPoints);

    /// <summary>The word for a published figure that is neither a count nor a share, such as median days.</summary>
    /// <param name="result">The seasonal Mann-Kendall test, or null where none could be made.</param>
    /// <param name="lexicon">Plain or graded words.</param>
    /// <param name="material">The smallest yearly change, as a fraction of the series' median, that is not Stable.</param>
    /// <param name="strong">The yearly change, as a fraction of the series' median, from which it is strong.</param>
    public static string ChooseForValue(SeasonalTrend? result, TrendLexicon lexicon, double material, double strong) =>
        result is null ? NotAvailable : Word(result.PValue, result.AnnualChange, lexicon, material, strong);

    /// <summary>How far a share moves in a year, as a fraction: mean proportion times yearly change.</summary>
    public static double YearlyPoints(TrendFit fit, double meanProportion) => meanProportion * fit.AnnualChange;

    private static bool IsDown(string word) => word is Reducing or ModerateReduction or StrongReduction;

    private static string Word(double p, double change, TrendLexicon lexicon, double material, double strong) =>
        !(p < Significance) || !(Math.Abs(change) >= material) ? Stable
        : lexicon == TrendLexicon.Plain ? (change < 0 ? Reducing : Increasing)
        : Math.Abs(change) < strong ? (change < 0 ? ModerateReduction : ModerateIncrease)
        : change < 0 ? StrongReduction
        : StrongIncrease;
}
