using System.Globalization;
using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

/// <summary>Items 5 and 6: ticks and dates.</summary>
internal static class AxisRules
{
    public static void TicksAreFourToSevenAndEven(ChartScene scene)
    {
        foreach (SceneAxis axis in AllValues(scene))
        {
            bool across = axis.Kind == AxisKind.Across;

            // Along the width only as many labels stand as fit; the grid keeps all ticks, and every bar has its number.
            Assert.InRange(axis.Ticks.Length, across ? 1 : 4, 7);
            for (int i = 1; i < axis.Ticks.Length; i++)
            {
                double step = axis.Ticks[1].Value - axis.Ticks[0].Value;
                Assert.Equal(step, axis.Ticks[i].Value - axis.Ticks[i - 1].Value, Math.Abs(step) * 1e-6);
                Assert.True(axis.Ticks[i].Position < axis.Ticks[i - 1].Position != across, $"{scene.FigureId}: ticks do not rise.");
            }
        }
    }

    public static void StepsAreRoundNumbers(ChartScene scene)
    {
        foreach (SceneAxis axis in AllValues(scene))
        {
            if (axis.Ticks.Length == 1)
            {
                Assert.Equal(0, axis.Ticks[0].Value);
                continue;
            }

            double step = (axis.Ticks[^1].Value - axis.Ticks[0].Value) / (axis.Ticks.Length - 1);
            double digits = double.Parse(step.ToString("E6", CultureInfo.InvariantCulture).Split('E')[0], CultureInfo.InvariantCulture);
            Assert.Contains(digits, new[] { 1, 2, 2.5, 5 });
        }
    }

    public static void TickLabelsHaveEqualDecimals(ChartScene scene)
    {
        foreach (SceneAxis axis in AllValues(scene))
        {
            string[] labels = [.. axis.Ticks.Select(tick => tick.Label)];
            Assert.Single(labels.Select(label => label.Contains('.', StringComparison.Ordinal) ? label.TrimEnd('%').Length - label.IndexOf('.', StringComparison.Ordinal) : 0).Distinct());
            Assert.Equal(labels.Length, labels.Distinct(StringComparer.Ordinal).Count());
            Assert.All(labels, label => Assert.DoesNotContain('-', label));
            Assert.All(labels, label => Assert.Matches("^\u2212?£?[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]+)?%?$", label));
            Assert.DoesNotContain(labels, label => label.StartsWith('\u2212') && !label.Any(c => c is >= '1' and <= '9'));
        }
    }

    public static void DatesKeepTheirMonth(ChartScene scene)
    {
        SceneAxis? axis = scene.Axes.FirstOrDefault(axis => axis.Kind == AxisKind.Time);
        if (axis is null || axis.Ticks.IsEmpty)
        {
            return;
        }

        Assert.Equal(axis.Maximum, axis.Ticks[^1].Value);
        bool firstAndLast = axis.Ticks.Length == 2 && axis.Ticks[0].Value == axis.Minimum;
        Assert.True(firstAndLast || axis.Ticks.All(tick => (axis.Maximum - tick.Value) % 12 == 0), $"{scene.FigureId}: dates are not of one month.");
        Assert.All(axis.Ticks, tick => Assert.Matches("^[A-Z][a-z]{2} [0-9]{4}$", tick.Label));
    }

    /// <summary>The axes upwards; where there is none, the one along the width.</summary>
    public static IEnumerable<SceneAxis> AllValues(ChartScene scene)
    {
        SceneAxis[] upwards = [.. scene.Axes.Where(axis => axis.Kind == AxisKind.Value)];
        return upwards.Length > 0 ? upwards : scene.Axes.Where(axis => axis.Kind == AxisKind.Across);
    }

    public static SceneAxis Values(ChartScene scene) =>
        scene.Axes.SingleOrDefault(axis => axis.Kind == AxisKind.Value) ?? scene.Axes.Single(axis => axis.Kind == AxisKind.Across);
}
