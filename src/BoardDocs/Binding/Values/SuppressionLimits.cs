using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>From which count on the cells of a dataset may be shown: the strictest of all measures that read a column, since one number cannot be shown here and hidden there.</summary>
internal sealed class SuppressionLimits
{
    private readonly DatasetDefinition dataset;
    private readonly MeasureSymbol[] measures;

    /// <param name="catalogue">The measures.</param>
    /// <param name="asked">The measure at hand, which tests need not declare.</param>
    public SuppressionLimits(Catalogue catalogue, MeasureSymbol asked)
    {
        dataset = asked.Dataset.Definition;
        measures = [.. catalogue.Measures.Values.Append(asked).Where(measure => measure.Dataset.Definition.File == dataset.File && CountsEvents(measure))];
    }

    /// <summary>Whether anything is ever hidden.</summary>
    public bool Any => dataset.SuppressBelow is not null || measures.Any(measure => LimitOf(measure) is not null);

    /// <summary>The limit of a measure: its own, or its dataset's; none for published figures with a unit, which are no counts.</summary>
    public static int? LimitOf(MeasureSymbol measure) =>
        CountsEvents(measure) ? measure.SuppressBelow ?? measure.Dataset.Definition.SuppressBelow : null;

    /// <summary>The limit of a column of a series, or null.</summary>
    public int? Of(string role, string series) => measures
        .Where(measure => (measure.ValueRole == role || measure.WholeRole == role) && Reads(measure, series))
        .Max(LimitOf) ?? (measures.Any(measure => measure.ValueRole == role || measure.WholeRole == role) ? dataset.SuppressBelow : null);

    /// <summary>The columns of wholes that the column of a series is a part of, each with its limit.</summary>
    public IEnumerable<(string Whole, int Below)> WholesOf(string role, string series)
    {
        foreach (MeasureSymbol measure in measures.Where(measure => measure.ValueRole == role && Reads(measure, series)))
        {
            if (measure.WholeRole is { } whole && LimitOf(measure) is { } below)
            {
                yield return (whole, below);
            }
        }
    }

    private static bool CountsEvents(MeasureSymbol measure) => measure.Kind != MeasureKind.Value || measure.Unit == Unit.Number;

    private static bool Reads(MeasureSymbol measure, string series) =>
        (measure.Series.IsEmpty && series.Length == 0) || measure.Series.Contains(series) || measure.Reference == series;
}
