using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>The formula of a value with its numbers put in, and the rows that they come from.</summary>
/// <param name="value">The value.</param>
/// <param name="parts">Its numbers.</param>
/// <param name="lines">Takes the lines.</param>
internal sealed class FormulaLines(MeasureValue value, ValueParts parts, LabelledLines lines)
{
    private readonly MeasureSymbol measure = value.Measure;

    private double Events => parts.Rows.Sum(row => row.Number);

    private double Wholes => parts.Rows.Sum(row => row.Whole ?? double.NaN);

    /// <summary>Adds the lines; none where nothing was computed.</summary>
    public void Add()
    {
        if (parts.Rows.IsEmpty)
        {
            return;
        }

        lines.Add("Formula", Formula());
        AddDenominator();
        lines.Add("Rows", $"{string.Join(", ", value.Rows.Select(rows => rows.ToString()))}");
        foreach (ValueRow row in parts.Rows)
        {
            string whole = row.Whole is double number ? $" {(measure.Kind == MeasureKind.Ratio ? $"({measure.Reference}: {ExactNumber.Of(number)})" : $"of {ExactNumber.Of(number)}")}" : string.Empty;
            lines.AddMore(string.Create(CultureInfo.InvariantCulture, $"line {row.Line}, {WindowText.Ending(Windows.OneRow(measure), row.Period)}: {Cell(row.Number)}{whole}"));
        }
    }

    private string Formula() => measure.Kind switch
    {
        MeasureKind.Value => "as published",
        MeasureKind.Proportion => $"{Sum(parts.Rows.Select(row => row.Number))} / {Sum(parts.Rows.Select(row => row.Whole ?? double.NaN))} = {Rate}",
        MeasureKind.Ratio => $"({ExactNumber.Of(Events)} / {ExactNumber.Of(parts.Population.Own)}) / ({ExactNumber.Of(Wholes)} / {ExactNumber.Of(parts.Population.Reference)}) = {Rate}",
        _ when measure.Per is { } per => $"{Sum(parts.Rows.Select(row => row.Number))} / {ExactNumber.Of(parts.Population.Own)} {per.Role} × {ExactNumber.Of(per.Scale)} = {Rate}",
        _ => Sum(parts.Rows.Select(row => row.Number)),
    };

    private string Rate => value.Rate is double rate ? ExactNumber.Of(rate, measure.Kind == MeasureKind.Count ? Unit.Number : measure.Unit) : "not available";

    private void AddDenominator()
    {
        if (measure.Denominator is not { } denominator)
        {
            return;
        }

        string line = parts.Population.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $":{parts.Population.Line}") : string.Empty;
        lines.Add("Per", measure.Population == PopulationBasis.MidWindow
            ? $"{measure.Per?.Role} at the middle of the window, between the estimates of {denominator.Definition.File}"
            : $"{measure.Per?.Role} of {value.DenominatorPeriod?.Year.ToString(CultureInfo.InvariantCulture)}, the newest that all areas compared have, {denominator.Definition.File}{line}");
    }

    /// <summary>A percentage is told as the data file has it.</summary>
    private string Cell(double number) => measure is { Kind: MeasureKind.Value, Unit.IsPercent: true } ? ExactNumber.Percent(number) : ExactNumber.Of(number);

    private static string Sum(IEnumerable<double> numbers) => numbers.ToArray() is { Length: > 1 } several
        ? $"({string.Join(" + ", several.Select(ExactNumber.Of))} = {ExactNumber.Of(several.Sum())})"
        : ExactNumber.Of(numbers.Sum());
}
