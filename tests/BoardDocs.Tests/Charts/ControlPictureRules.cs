using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Statistics;

namespace BoardDocs.Tests.Charts;

/// <summary>What a control chart must show: every month, every signal by shape, the lines that hold at the end with their names and values.</summary>
internal static class ControlPictureRules
{
    public static void Check(ChartScene scene, ControlData data)
    {
        EveryMonthIsMarkedInItsPlace(scene, data);
        SignalsHaveShapesThatTheKeyNames(scene, data);
        LinesThatHoldAreNamed(scene, data);
    }

    private static void EveryMonthIsMarkedInItsPlace(ChartScene scene, ControlData data)
    {
        SceneAxis axis = AxisRules.Values(scene);
        ScenePoint[] drawn = [.. scene.Marks.OfType<MarkersMark>().Where(mark => mark.Role == MarkRole.Data).SelectMany(mark => mark.Points)];
        double[] values = [.. Months(data).Select(month => month.Drawn).OfType<double>()];
        Assert.Equal(values.Length, drawn.Length);
        Assert.All(values, value =>
        {
            double y = scene.Plot.Bottom - ((value - axis.Minimum) / (axis.Maximum - axis.Minimum) * scene.Plot.Height);
            Assert.True(drawn.Any(at => Math.Abs(at.Y - y) < 0.01), $"{scene.FigureId}: {value} is not drawn.");
        });
    }

    private static void SignalsHaveShapesThatTheKeyNames(ChartScene scene, ControlData data)
    {
        foreach (Variation variation in Enum.GetValues<Variation>().Where(one => one != Variation.CommonCause))
        {
            int count = Months(data).Count(month => month.Variation == variation);
            MarkersMark? key = scene.Marks.OfType<MarkersMark>().SingleOrDefault(mark => mark.Role == MarkRole.Key && mark.Series == ControlWords.Name(variation));
            Assert.Equal(count > 0, key is not null);
            if (key is not null)
            {
                MarkersMark marks = Assert.Single(scene.Marks.OfType<MarkersMark>(), mark => mark.Role == MarkRole.Data && mark.Shape == key.Shape);
                Assert.Equal((count, key.Fill, key.Outline), (marks.Points.Length, marks.Fill, marks.Outline));
                Assert.Contains(TextRules.All(scene), text => text.Text == ControlWords.Name(variation));
                Assert.True(ColourContrast.Between(marks.Fill, marks.Outline?.Colour ?? marks.Fill) >= 3, "The fill does not stand out from its outline.");
            }
        }
    }

    private static void LinesThatHoldAreNamed(ChartScene scene, ControlData data)
    {
        string words = string.Concat(TextRules.All(scene).Select(text => text.Text + " "));
        foreach ((string name, double? value) in Levels(data))
        {
            bool isDrawn = value is { } level && data.IsPossible(level);
            Assert.Equal(isDrawn, scene.Marks.OfType<LinesMark>().Any(mark => mark.Role == MarkRole.Data && mark.Series == name));
            Assert.Equal(isDrawn, words.Contains(name, StringComparison.Ordinal));
            Assert.True(!isDrawn || words.Contains(NumberText.Format(value ?? 0, data.Unit, data.Decimals), StringComparison.Ordinal), $"{scene.FigureId}: {name} has no value.");
        }
    }

    private static ImmutableArray<(string Name, double? Value)> Levels(ControlData data)
    {
        ControlLimits? last = data.Segments[^1].Limits;
        return [("Mean", last?.Mean), ("Lower limit", last?.Low), ("Upper limit", last?.High), ("Target", data.Target)];
    }

    private static IEnumerable<ControlMonth> Months(ControlData data) => data.Segments.SelectMany(segment => segment.Points);
}
