using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>Labels moved apart where they would overlap. Known before the plot's width, which depends on it.</summary>
/// <param name="Labels">The labels in the order of the data.</param>
/// <param name="Wanted">How far below the plot's top each label's middle wants to be.</param>
/// <param name="Middles">How far below the plot's top it is.</param>
/// <param name="Linked">Whether each needs a line to its value, or a sample of its line.</param>
internal sealed record EndLabelPlacement(
    ImmutableArray<EndLabel> Labels, ImmutableArray<double> Wanted, ImmutableArray<double> Middles, ImmutableArray<bool> Linked)
{
    // Room between the line's end and a label: for its marker, or for a line that leads to a label that moved.
    private const double Near = 12;

    /// <summary>The most room there is between the end of the lines and the labels.</summary>
    public const double Far = 28;

    /// <summary>Whether any label needs a line or a sample.</summary>
    public bool SomeLinked => Linked.Contains(true);

    /// <summary>How far from the end of the lines the labels stand.</summary>
    public double Offset => SomeLinked ? Far : Near;

    /// <summary>Room the labels need beside the plot.</summary>
    public double Gutter => Labels.IsEmpty ? 0 : Offset + Labels.Max(label => label.Width);

    /// <summary>Places the labels of a plan.</summary>
    public static EndLabelPlacement Of(EndLabelPlan plan, LineData data, ValueScale values, ChartMetrics metrics)
    {
        ImmutableArray<double> wanted = [.. plan.Labels.Select(label => Wish(label, values, metrics))];
        double[] heights = [.. plan.Labels.Select(label => label.Height)];
        ImmutableArray<double> middles = LabelSolver.Place(wanted.AsSpan(), heights, 0, metrics.PlotHeight);
        return new(plan.Labels, wanted, middles, [.. plan.Labels.Select((label, i) => IsLinked(label, middles[i] - wanted[i], data))]);
    }

    private static double Wish(EndLabel label, ValueScale values, ChartMetrics metrics) =>
        label.Series.Last is { } last ? values.ShareFromTop(last.Value) * metrics.PlotHeight : metrics.PlotHeight;

    private static bool IsLinked(EndLabel label, double moved, LineData data) =>
        label.Series.Last?.Month != data.Last || Math.Abs(moved) > ChartMetrics.LineHeight / 2;
}
