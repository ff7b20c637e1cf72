using System.Collections.Immutable;

namespace BoardDocs.Statistics;

/// <summary>The four rules of a control chart (specs/statistics.md, Control charts).</summary>
internal static class ControlRules
{
    private const int RunLength = 7;
    private const int NearWindow = 3;

    /// <summary>What the rules say of every point of one stretch; a gap ends every run.</summary>
    public static ImmutableArray<ControlPoint> Find(ReadOnlySpan<double> values, ControlLimits limits)
    {
        var sides = new int[values.Length];
        var near = new bool[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            bool isOutside = values[i] < limits.Low || values[i] > limits.High;
            sides[i] = Sign(values[i] - limits.Mean);
            near[i] = !isOutside && (values[i] < limits.NearLow || values[i] > limits.NearHigh);
        }

        int[] trends = Trends(values);
        int[] nears = TwoOfThree(near, sides);
        int[] shifts = Shifts(sides);
        var points = ImmutableArray.CreateBuilder<ControlPoint>(values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            bool isOutside = values[i] < limits.Low || values[i] > limits.High;
            points.Add(isOutside ? new(ControlSignal.OutsideLimits, sides[i])
                : trends[i] != 0 ? new(ControlSignal.Trend, trends[i])
                : nears[i] != 0 ? new(ControlSignal.NearLimit, nears[i])
                : shifts[i] != 0 ? new(ControlSignal.Shift, shifts[i])
                : default);
        }

        return points.MoveToImmutable();
    }

    /// <summary>Which points belong to seven in a row on one side of the mean: 1 above, -1 below, 0 neither.</summary>
    /// <param name="sides">1 above the mean, -1 below, 0 on it or a gap.</param>
    public static int[] Shifts(ReadOnlySpan<int> sides) => Runs(sides, RunLength, 0);

    /// <summary>Which points belong to seven in a row that all rise (1) or all fall (-1); equal neighbours end a run.</summary>
    public static int[] Trends(ReadOnlySpan<double> values)
    {
        var steps = new int[Math.Max(0, values.Length - 1)];
        for (int i = 0; i < steps.Length; i++)
        {
            steps[i] = Sign(values[i + 1] - values[i]);
        }

        // Six steps join seven points: the point before the first step belongs to the run.
        return Runs(steps, RunLength - 1, 1);
    }

    /// <summary>Which near points have, within three neighbours that all lie on their side, another: 1 above, -1 below, 0 none.</summary>
    /// <param name="near">Whether each point is beyond two thirds of the way to a limit, and inside it.</param>
    /// <param name="sides">1 above the mean, -1 below, 0 on it or a gap.</param>
    public static int[] TwoOfThree(ReadOnlySpan<bool> near, ReadOnlySpan<int> sides)
    {
        var found = new int[near.Length];
        for (int first = 0; first + NearWindow <= near.Length; first++)
        {
            int side = sides[first];
            bool isOneSided = side != 0 && sides[first + 1] == side && sides[first + 2] == side;
            if (isOneSided && near.Slice(first, NearWindow).Count(true) >= 2)
            {
                Mark(found, near, first, side);
            }
        }

        return found;
    }

    private static void Mark(int[] found, ReadOnlySpan<bool> near, int first, int side)
    {
        for (int i = first; i < first + NearWindow; i++)
        {
            found[i] = near[i] ? side : found[i];
        }
    }

    // Runs of at least so many equal signs; each sign stands for so many points more than one.
    private static int[] Runs(ReadOnlySpan<int> signs, int length, int extra)
    {
        var found = new int[signs.Length == 0 ? extra : signs.Length + extra];
        int start = 0;
        for (int end = 1; end <= signs.Length; end++)
        {
            if (end < signs.Length && signs[end] == signs[start])
            {
                continue;
            }

            if (signs[start] != 0 && end - start >= length)
            {
                Array.Fill(found, signs[start], start, end - start + extra);
            }

            start = end;
        }

        return found;
    }

    private static int Sign(double difference) => double.IsNaN(difference) ? 0 : Math.Sign(difference);
}
