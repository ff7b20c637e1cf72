using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>Bars ready to be laid out, whatever they were made from.</summary>
/// <param name="Unit">The unit of the axis.</param>
/// <param name="AxisTitle">The unit in words.</param>
/// <param name="Rows">The rows from top to bottom.</param>
/// <param name="Series">What each bar of a row stands for.</param>
internal sealed record BarPicture(Unit Unit, string AxisTitle, ImmutableArray<BarItem> Rows, ImmutableArray<string> Series)
{
    // Beyond this neither the label nor the end of a bar could be told from its neighbour's.
    private const double Largest = 1e15;

    /// <summary>The name of the line across all bars; null where there is none.</summary>
    public string? LineText { get; init; }

    /// <summary>The value of that line.</summary>
    public double LineValue { get; init; } = double.NaN;

    /// <summary>The lowest value the axis must show, 0 or below.</summary>
    public double Lowest => All().DefaultIfEmpty(0).Min();

    /// <summary>The highest value the axis must show.</summary>
    public double Highest => Math.Max(AxisTo, All().DefaultIfEmpty(0).Max());

    private double AxisTo { get; init; }

    /// <summary>The picture of a figure's data; null where it is no bar chart.</summary>
    public static BarPicture? Of(ChartData data) => data switch
    {
        BarData bars => Of(bars),
        ChangeData changes => Of(changes),
        _ => null,
    };

    private static BarPicture Of(BarData data)
    {
        string Text(BarValue value) =>
            value.IsSuppressed ? NumberText.Suppressed : Known(value.Value) is { } number ? NumberText.Format(number, data.Unit, data.Decimals) : NumberText.Missing;
        ImmutableArray<BarItem> rows = [.. data.Rows.Select(row =>
            new BarItem(row.Label, row.Role, [.. row.Values.Select(value => new BarEnd(Known(value.Value) ?? double.NaN, Text(value)))]))];
        var picture = new BarPicture(data.Unit, data.ValueAxisTitle, rows, data.Series) { AxisTo = data.AxisTo ?? 0 };
        return data.Line is { } line && Known(line.Value) is { } value
            ? picture with { LineText = $"{line.Label} {NumberText.Format(value, data.Unit, data.Decimals)}", LineValue = value }
            : picture;
    }

    private static BarPicture Of(ChangeData data)
    {
        string Text(ChangeRow row) => row.Words
            ?? (row.IsSuppressed ? NumberText.Suppressed : Known(row.Change) is { } number ? NumberText.FormatSigned(number, data.Unit, data.Decimals) : NumberText.Missing);
        ImmutableArray<BarItem> rows = [.. data.Rows.Select(row => new BarItem(
            row.Label, row.IsOwn ? SeriesRole.Own : SeriesRole.Comparator, [new BarEnd(Known(row.Change) ?? double.NaN, Text(row))]))];
        return new BarPicture(data.Unit, data.ValueAxisTitle, rows, ["Change"]);
    }

    private static double? Known(double? value) => value is { } number && Math.Abs(number) <= Largest ? number : null;

    private IEnumerable<double> All() =>
        Rows.SelectMany(row => row.Ends).Select(end => end.Value).Append(LineValue).Where(value => !double.IsNaN(value));
}

/// <summary>One row of bars.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Role">Own area, another area, or one of several measures.</param>
/// <param name="Ends">One entry a bar.</param>
internal sealed record BarItem(string Label, SeriesRole Role, ImmutableArray<BarEnd> Ends)
{
    /// <summary>Whether its name is bold.</summary>
    public bool IsOwn => Role == SeriesRole.Own;
}

/// <summary>The end of one bar.</summary>
/// <param name="Value">The value; not a number where there is no bar.</param>
/// <param name="Text">What its label says.</param>
internal readonly record struct BarEnd(double Value, string Text)
{
    /// <summary>Whether there is a value.</summary>
    public bool HasValue => !double.IsNaN(Value);
}
