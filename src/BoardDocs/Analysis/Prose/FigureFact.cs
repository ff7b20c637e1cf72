using BoardDocs.Binding;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Analysis;

/// <summary>What the data say about a figure that a sentence gives.</summary>
/// <param name="Number">The number, unrounded, as it is printed: a share in per cent.</param>
/// <param name="What">What it is, as part of a sentence: the count.</param>
/// <param name="Window">The window it is of.</param>
/// <param name="Expression">The expression that prints it.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Decimals">The decimals that the expression prints where no format is given.</param>
internal sealed record FigureFact(double Number, string What, string Window, string Expression, Unit Unit, int Decimals)
{
    /// <summary>Whether the expression can stand in the place of the number as it was typed; a fall prints its minus.</summary>
    public bool CanReplace { get; init; } = true;

    /// <summary>The number as it is published.</summary>
    public string Printed { get; init; } = NumberText.Format(Number, Unit, Decimals);

    private double Shown => Unit.IsPercent || Unit.Kind == UnitKind.PercentagePoints ? Number * 100 : Number;

    /// <summary>What the data say, or null where they do not tell.</summary>
    public static FigureFact? Of(TypedFigure figure, MeasureValue value) => figure.Role switch
    {
        FigureRole.Place => OfPlace(value),
        FigureRole.Change => OfChange(value),
        FigureRole.ChangePercent => OfRatio(value),
        FigureRole.Count when figure.IsYearAgo => Before(value, "count"),
        FigureRole.Value when figure.IsYearAgo => value.Measure.Kind == MeasureKind.Count ? null : Before(value, "value"),
        FigureRole.Count => value.Count is { } count ? Now(value, count, "count", Unit.Count, 0) : null,
        _ => value.Value is { } own ? Now(value, own, value.Measure.Unit.Kind == UnitKind.Rate ? "rate" : "value", value.Measure.Unit, value.Decimals) : null,
    };

    /// <summary>Whether a number as typed is this one, rounded to the decimals that it has.</summary>
    public bool Is(ProseNumber typed) => Rounding.IsPrintable(Shown) && Rounding.Round(Math.Abs(Shown), typed.Decimals) == typed.Value;

    /// <summary>The expression with the format that prints the number as it was typed.</summary>
    public string FormattedAs(ProseNumber typed) =>
        typed.IsWord ? Expression + " to words"
        : typed.Decimals == Decimals || typed.IsPlace ? Expression
        : typed.Decimals == 0 ? Expression + " to whole"
        : FormattableString.Invariant($"{Expression} to {typed.Decimals} dp");

    private static FigureFact Now(MeasureValue value, double number, string member, Unit unit, int decimals) =>
        new(number, "the " + member, WindowText.Ending(value.Window, value.Period), $"{value.Measure.Id}.{member}", unit, decimals);

    private static FigureFact? Before(MeasureValue value, string member) => value.Change is not { } change ? null : new FigureFact(
        change.Before, "the " + member, WindowText.Ending(value.Window, change.From), $"{value.Measure.Id}.{member}@year-ago", UnitOf(value), DecimalsOf(value));

    private static FigureFact? OfChange(MeasureValue value) => value.Change is not { } change ? null : new FigureFact(
        change.Absolute, "the change", WindowText.Ending(value.Window, value.Period), $"{value.Measure.Id}.change", value.Measure.Unit.IsPercent ? Unit.PercentagePoints : UnitOf(value), DecimalsOf(value))
    {
        CanReplace = change.Absolute > 0,
    };

    private static FigureFact? OfRatio(MeasureValue value)
    {
        bool isPrinted = value.Change is { Ratio: not null } change && !(value.Measure.Kind == MeasureKind.Count && change.HasFewEvents);
        return isPrinted && value.Change?.Ratio is { } ratio
            ? new FigureFact(ratio, "the change", WindowText.Ending(value.Window, value.Period), $"{value.Measure.Id}.change-percent", Unit.RelativeChange, Rounding.DefaultDecimals(Unit.RelativeChange, ratio)) { CanReplace = ratio > 0 }
            : null;
    }

    private static FigureFact? OfPlace(MeasureValue value) => value.Benchmark is not { Rank: { } rank, Group: { } group } ? null : new FigureFact(
        rank.Place, "the place", WindowText.Ending(value.Window, value.Period), $"{value.Measure.Id}.rank({group.Id})", Unit.Rank, 0)
    {
        Printed = FormattableString.Invariant($"{Ordinals.ToText(rank.Place)} of {rank.Of}"),
        CanReplace = !rank.IsTied,
    };

    private static Unit UnitOf(MeasureValue value) => value.Measure.Kind == MeasureKind.Count ? Unit.Count : value.Measure.Unit;

    private static int DecimalsOf(MeasureValue value) => value.Measure.Kind == MeasureKind.Count ? 0 : value.Decimals;
}
