using BoardDocs.Data;
using BoardDocs.Diagnostics;

namespace BoardDocs.Binding;

/// <summary>highest, lowest and since: a value against the whole series up to its period.</summary>
internal static class HistoryMembers
{
    public static ExpressionValue Highest(MemberCall call) => Extreme(call, values => values.Max());

    public static ExpressionValue Lowest(MemberCall call) => Extreme(call, values => values.Min());

    /// <summary>How long it is since a value this high or low: <c>highest since March 2021</c>.</summary>
    public static ExpressionValue Since(MemberCall call)
    {
        (MeasureValue? value, ErrorValue error) = call.Evaluate(ValueAspects.Value);
        if (value?.Value is not { } now)
        {
            return error;
        }

        if (Hidden(call, value) is { } refused)
        {
            return refused;
        }

        ChartPoint[] earlier = [.. call.History(value).Where(point => point.Value.HasValue && point.Period < value.Period)];
        if (earlier.Length == 0)
        {
            return new TextValue("the first value of its series");
        }

        ChartPoint? atLeast = LastWhere(earlier, point => point.Value >= now);
        ChartPoint? atMost = LastWhere(earlier, point => point.Value <= now);
        Period start = earlier[0].Period;
        return new TextValue((atLeast, atMost) switch
        {
            ({ } high, { } low) when high.Period == low.Period => $"the same as in {high.Period.ToWords()}",
            (null, _) => $"highest since the series began in {start.ToWords()}",
            (_, null) => $"lowest since the series began in {start.ToWords()}",
            ({ } high, { } low) => high.Period < low.Period ? $"highest since {high.Period.ToWords()}" : $"lowest since {low.Period.ToWords()}",
        });
    }

    /// <summary>A suppressed value may be the highest or lowest of all.</summary>
    private static ErrorValue? Hidden(MemberCall call, MeasureValue value)
    {
        ChartPoint[] hidden = [.. call.History(value).Where(point => point.IsSuppressed).Take(1)];
        return hidden.Length == 0
            ? null
            : call.Fail(DataDiagnostics.SuppressedValue, call.Measure.Short, value.Area.Name, WindowText.Ending(value.Window, hidden[0].Period));
    }

    private static ChartPoint? LastWhere(ChartPoint[] points, Func<ChartPoint, bool> matches)
    {
        int index = Array.FindLastIndex(points, point => matches(point));
        return index < 0 ? null : points[index];
    }

    private static ExpressionValue Extreme(MemberCall call, Func<IEnumerable<double>, double> choose)
    {
        (MeasureValue? value, ErrorValue error) = call.Evaluate(ValueAspects.Value);
        return value is null
            ? error
            : Hidden(call, value) is { } refused ? refused
            : NumberMembers.InUnit(value, choose(call.History(value).Select(point => point.Value).OfType<double>()));
    }
}
