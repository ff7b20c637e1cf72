using System.Globalization;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Prints values in running text and table cells.</summary>
internal static class ValuePrinter
{
    public static string Print(ExpressionValue value, NumberFormat format, bool opensSentence) => value switch
    {
        NumberValue number => Number(number, format, opensSentence),
        RankValue rank => Place(rank.Rank, format.InWords, opensSentence),
        TextValue { KeepsCase: true } text => text.Text,
        TextValue text => InPlace(text.Text, opensSentence),
        PeriodValue period => period.Period.ToWords(),
        TruthValue truth => InPlace(truth.Printed ?? (truth.Holds ? "yes" : "no"), opensSentence),
        _ => string.Empty,
    };

    /// <summary>Decimals of a number where no format says otherwise.</summary>
    public static int DecimalsOf(NumberValue number) => number.Decimals ?? Rounding.DefaultDecimals(number.Unit, number.Number);

    private static string Number(NumberValue number, NumberFormat format, bool opensSentence)
    {
        if (number.Printed is { } printed)
        {
            return printed;
        }

        if (format.InWords)
        {
            return InPlace(NumberWords.Of((int)Rounding.Round(number.Number, 0)), opensSentence);
        }

        bool changesUnit = format.AsPercent && !number.Unit.IsPercent;
        Unit unit = changesUnit ? Unit.Proportion : number.Unit;
        int decimals = format.Decimals ?? (changesUnit ? Rounding.DefaultDecimals(unit, number.Number) : DecimalsOf(number));
        string text = format.WithSign || (format.InCell && IsDifference(number))
            ? NumberText.FormatSigned(number.Number, unit, decimals)
            : NumberText.Format(number.Number, unit, decimals);
        return unit.Kind == UnitKind.PercentagePoints && !format.InCell ? text + UnitWords.Behind(unit, text) : text;
    }

    private static bool IsDifference(NumberValue number) =>
        number.IsDifference || number.Unit.Kind is UnitKind.PercentagePoints or UnitKind.RelativeChange;

    private static string Place(RankResult rank, bool inWords, bool opensSentence)
    {
        string place = inWords
            ? $"{NumberWords.PlaceOf(rank.Place)} of {NumberWords.Of(rank.Of)}"
            : string.Create(CultureInfo.InvariantCulture, $"{Ordinals.ToText(rank.Place)} of {rank.Of}");
        return InPlace(rank.IsTied ? "joint " + place : place, opensSentence);
    }

    private static string InPlace(string text, bool opensSentence) => opensSentence ? Sentence.Open(text) : Sentence.Continue(text);
}
