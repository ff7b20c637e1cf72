using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>What a measure is, and where its data was published.</summary>
internal static class DefinitionLines
{
    /// <summary>Adds the lines of a measure.</summary>
    public static void Add(LabelledLines lines, MeasureSymbol measure)
    {
        lines.Add("Measure", $"{measure.Title} ({measure.Id}), {measure.Location.Path}:{(measure.Location.Start.Line + 1).ToString(CultureInfo.InvariantCulture)}");
        lines.AddMore(Kind(measure));
        lines.AddMore(measure.Polarity switch
        {
            Polarity.LowerIsBetter => "lower is better",
            Polarity.HigherIsBetter => "higher is better",
            _ => "neither higher nor lower is better",
        });
        if (measure.SuppressBelow is int below)
        {
            lines.AddMore(string.Create(CultureInfo.InvariantCulture, $"counts from 1 to {below - 1} are not shown, nor what would tell them"));
        }

        AddSource(lines, "Data", measure.Dataset.Definition);
        if (measure.Denominator is { } denominator)
        {
            AddSource(lines, "Denominator", denominator.Definition);
        }
    }

    private static string Kind(MeasureSymbol measure) => measure.Kind switch
    {
        MeasureKind.Count when measure.Per is not null => $"a count, {UnitWords.Name(measure.Unit)}; column {Column(measure, measure.ValueRole)}{Series(measure)}",
        MeasureKind.Count => $"a count; column {Column(measure, measure.ValueRole)}{Series(measure)}",
        MeasureKind.Proportion => $"a proportion: column {Column(measure, measure.ValueRole)} of {Column(measure, measure.WholeRole ?? string.Empty)}{Series(measure)}",
        MeasureKind.Ratio => $"a ratio of two rates: {string.Join(", ", measure.Series)} against {measure.Reference}",
        _ => $"a published figure in {UnitWords.Name(measure.Unit)}, never added up; column {Column(measure, measure.ValueRole)}{Series(measure)}",
    };

    private static string Series(MeasureSymbol measure) => measure.Series.IsEmpty ? string.Empty : $", series {string.Join(", ", measure.Series)}";

    private static string Column(MeasureSymbol measure, string role) =>
        measure.Dataset.Definition.Columns.TryGetValue(role, out DatasetColumn? column) ? $"'{column.Name}'" : $"'{role}'";

    private static void AddSource(LabelledLines lines, string label, DatasetDefinition dataset)
    {
        string[] parts = [dataset.Source.Title, dataset.Source.Organisation, dataset.Source.Vintage is { } day ? $"published {day}" : string.Empty, dataset.Source.Licence];
        lines.Add(label, $"{dataset.Id}, {dataset.File}");
        lines.AddMore(string.Join(", ", parts.Where(part => part.Length > 0).DefaultIfEmpty("no source is given")));
        if (dataset.ProvisionalFrom is { } provisional)
        {
            lines.AddMore($"provisional from {provisional.ToWords()} on");
        }

        if (dataset.IsIllustrative)
        {
            lines.AddMore("illustrative: these figures are made up");
        }
    }
}
