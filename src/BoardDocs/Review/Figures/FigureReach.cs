using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>What the words and each number of a figure are made from.</summary>
/// <param name="figure">The figure.</param>
/// <param name="table">Its numbers.</param>
internal sealed class FigureReach(BoundFigure figure, FigureTable table)
{
    private readonly ImmutableArray<string> labels = [.. table.Columns.Select(column => column.Heading), .. table.Rows.Select(row => row.Key)];

    /// <summary>Words, and all else that the whole of the figure is behind.</summary>
    public Fact OfWhole(Fact fact) => Place(fact, figure.Values, labels) with { Source = ExpressionSource.Of(figure.Values) };

    /// <summary>A number: its row and column say which of the figure's values and areas it is about.</summary>
    /// <param name="fact">The number.</param>
    /// <param name="row">The index of its row.</param>
    /// <param name="column">Its column.</param>
    public Fact OfPoint(Fact fact, int row, string column)
    {
        string key = table.Rows[row].Key;
        ImmutableArray<MeasureValue> values = ValuesOf(row, column);
        bool isOfAllAreas = figure.Data is FunnelData && (column == FunnelData.Limits || key == FunnelWords.Average);
        Fact point = Place(fact, values, isOfAllAreas ? labels : [column, key]);
        return point with
        {
            Source = ExpressionSource.Of(values),
            Reach = point.Reach is { } reach ? reach with { IsOfAllMonths = IsOfAllMonths(column) } : null,
        };
    }

    private bool IsOfAllMonths(string column) => figure.Data switch
    {
        ControlData control => column != control.Label,
        TilesData => column == TilesData.Comparison,
        _ => false,
    };

    private Fact Place(Fact fact, ImmutableArray<MeasureValue> values, ImmutableArray<string> names) => fact with
    {
        Reach = ReachOf(values, names),
    };

    private FactReach ReachOf(ImmutableArray<MeasureValue> values, ImmutableArray<string> names)
    {
        FactReach reach = FactReach.Of(values);
        return reach with
        {
            Measures = figure.Whole is { } whole && !reach.Measures.Contains(whole.Id) ? reach.Measures.Add(whole.Id) : reach.Measures,
            Names = names,
            Groups = GroupsOf(values, names),
            Months = IsOfPeriods ? FactReach.MonthsOf(values) : null,
            IsOfAllMonths = !IsOfPeriods,
            IsOfRegister = figure.Data is GradesData,
        };
    }

    /// <summary>Whether it shows nothing but the periods of its values.</summary>
    private bool IsOfPeriods => figure.Data is BarData or FunnelData or ChangeData;

    /// <summary>The groups whose average is among names, or whose areas a tile is set beside.</summary>
    private ImmutableArray<string>? GroupsOf(ImmutableArray<MeasureValue> values, ImmutableArray<string> names)
    {
        bool isTile = figure.Data is TilesData && names.Contains(TilesData.Comparison);
        string[] groups = [.. values.Select(value => value.Benchmark?.Group).OfType<Symbols.GroupSymbol>()
            .Where(group => isTile || names.Contains(FigureLines.NameOf(group))).Select(group => group.Id).Distinct(StringComparer.Ordinal)];
        bool isUnknown = groups.Length == 0 && names.Any(name => name.EndsWith(" average", StringComparison.Ordinal));
        return isUnknown ? null : [.. groups];
    }

    private ImmutableArray<MeasureValue> ValuesOf(int row, string column) => figure switch
    {
        { Data: TilesData } when figure.Values.Length == table.Rows.Length => [figure.Values[row]],
        { Data: ChangeData } => Some(figure.Values.Where(value => Sentence.Open(BarNotes.Period(value)) == column)),

        // A share moves with every part of its whole.
        { Symbol.Kind: ChartKinds.Composition } => figure.Values,
        _ => Called(column, table.Rows[row].Key),
    };

    private ImmutableArray<MeasureValue> Called(string column, string row)
    {
        var called = figure.Values.Select(value => (Value: value, Length: Math.Max(LengthIn(column, value), LengthIn(row, value)))).Where(one => one.Length > 0).ToList();
        return Some(called.Where(one => one.Length == called.Max(other => other.Length)).Select(one => one.Value));
    }

    /// <summary>How much of a label is the name of a value: <c>Homicide</c> of <c>Homicide: rate</c>.</summary>
    private static int LengthIn(string label, MeasureValue value) =>
        new[] { value.Measure.Short, value.Series, $"{value.Measure.Short}, {value.Series}" }.OfType<string>()
            .Where(name => label == name || label.StartsWith(name + ": ", StringComparison.Ordinal) || label.StartsWith(name + ", ", StringComparison.Ordinal))
            .Select(name => name.Length).DefaultIfEmpty().Max();

    private ImmutableArray<MeasureValue> Some(IEnumerable<MeasureValue> values)
    {
        ImmutableArray<MeasureValue> some = [.. values];
        return some.IsEmpty ? figure.Values : some;
    }
}
