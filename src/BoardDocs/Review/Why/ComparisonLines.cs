using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>A value beside those of its group, and why it is called above, below or similar.</summary>
/// <param name="catalogue">Areas by id.</param>
/// <param name="evaluator">Computes the other areas' values.</param>
/// <param name="value">The value.</param>
/// <param name="parts">Its numbers.</param>
/// <param name="context">The choices in force.</param>
/// <param name="lines">Takes the lines.</param>
internal sealed class ComparisonLines(Catalogue catalogue, MeasureEvaluator evaluator, MeasureValue value, ValueParts parts, ValueContext context, LabelledLines lines)
{
    private readonly MeasureSymbol measure = value.Measure;

    /// <summary>Adds the lines; none where nothing is compared.</summary>
    public void Add()
    {
        if (value.Benchmark is { } benchmark)
        {
            AddGroup(benchmark);
        }
        else if (value.Comparator is { } comparator)
        {
            lines.Add("Compared", $"{comparator.Area.Name}: {(comparator.Value is double other ? Printed(other) : "no value")}; {comparator.Cell}");
        }
    }

    private void AddGroup(BenchmarkValue benchmark)
    {
        GroupSymbol group = benchmark.Group;
        string rank = benchmark.Rank is { } place
            ? string.Create(CultureInfo.InvariantCulture, $"{(place.IsTied ? "joint " : string.Empty)}{Ordinals.ToText(place.Place)} of {place.Of}, the {(measure.Polarity == Polarity.LowerIsBetter ? "lowest" : "highest")} first")
            : "no place";
        lines.Add("Group", $"{group.Name} ({group.Short}): {rank}");
        ImmutableArray<MeasureValue> members = Members(group);
        foreach (MeasureValue member in members)
        {
            lines.AddMore($"{member.Area.Name}: {(member.IsSuppressed ? "not shown" : member.Value is double number ? Printed(number) + Exactly(number, members) : "no value")}");
        }

        if (benchmark.Average is double average)
        {
            lines.Add("Average", $"{Printed(average)}, {HowAveraged(benchmark)}");
            AddRelation(benchmark, average);
        }
    }

    private string Printed(double number) => ExactNumber.Printed(number, measure.Unit, value.Decimals);

    /// <summary>All digits, where another area prints the same and has another place.</summary>
    private string Exactly(double number, ImmutableArray<MeasureValue> members) =>
        members.Any(other => other.Value is double beside && !other.IsSuppressed && !beside.Equals(number) && Printed(beside) == Printed(number)) ? $" ({ExactNumber.Of(number, Unit.Number)})" : string.Empty;

    private ImmutableArray<MeasureValue> Members(GroupSymbol group)
    {
        IEnumerable<MeasureValue> members = group.Members.Where(catalogue.Areas.ContainsKey)
            .Select(id => evaluator.Evaluate(measure, catalogue.Areas[id], value.Period, value.Window, context.ComparedWith(group), value.Series));
        return measure.Polarity == Polarity.HigherIsBetter
            ? [.. members.OrderByDescending(member => member.Value ?? double.NegativeInfinity)]
            : [.. members.OrderBy(member => member.Value ?? double.PositiveInfinity)];
    }

    private string HowAveraged(BenchmarkValue benchmark)
    {
        if (measure.Kind == MeasureKind.Value)
        {
            return "as published for the group";
        }

        string scale = measure.Per is { } per ? $" × {ExactNumber.Of(per.Scale)}" : string.Empty;
        return benchmark.Method == AverageMethod.Mean ? "the mean of the areas' values"
            : measure.Kind == MeasureKind.Ratio || parts.Group is not { } sums ? "of all areas together"
            : $"of all areas together: {ExactNumber.Of(sums.Numerator)} / {ExactNumber.Of(sums.Denominator)}{scale}";
    }

    private void AddRelation(BenchmarkValue benchmark, double average)
    {
        if (benchmark.Relation is not { } relation || value.Value is not double own)
        {
            return;
        }

        string distance = average == 0 ? string.Empty : $"the value is {ExactNumber.Percent(Math.Abs(own - average) / Math.Abs(average))} {(own < average ? "below" : "above")} the average; ";
        lines.Add("Relation", $"{relation.ToString().ToLowerInvariant()}: {distance}{Rule()}");
    }

    private string Rule() => context.WordMode switch
    {
        BenchmarkWordMode.Strict => "any difference counts",
        BenchmarkWordMode.StandardDeviation => "up to one standard deviation of the areas' values from their mean counts as similar",
        BenchmarkWordMode.BandAndInterval when parts.ToOthers is { } interval && measure.Kind is MeasureKind.Count or MeasureKind.Proportion =>
            $"up to {ExactNumber.Percent(RelationTest.DefaultBand)} counts as similar, and so does a difference that can be chance: the 95% interval of the ratio to the other areas is {ExactNumber.Rounded(interval.Low)} to {ExactNumber.Rounded(interval.High)}, which {(interval.Contains(1) ? "holds" : "does not hold")} 1",
        _ => $"up to {ExactNumber.Percent(RelationTest.DefaultBand)} counts as similar",
    };
}
