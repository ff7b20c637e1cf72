using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>Judgements in words: <c>grades</c>. Pages write them as a table; this is the picture for files.</summary>
internal sealed class GradesLayout : IChartLayout
{
    private const double NameShare = 0.28;
    private const double LeastColumn = 100;
    private const double Gap = 10;
    private const double Indent = 16;

    private static readonly Stroke Rule = new(Palette.Grid, 1);
    private static readonly TextStyle Plain = new(Palette.DarkGrey, TextAnchor.Start);
    private static readonly TextStyle Bold = new(Palette.DarkGrey, TextAnchor.Start, IsBold: true);

    /// <inheritdoc/>
    public ChartScene? TryBuild(BoundFigure figure, Theme theme, ChartMetrics metrics)
    {
        if (figure.Data is not GradesData data)
        {
            return null;
        }

        var scene = new SceneBuilder();
        double left = Math.Floor(metrics.Width * NameShare);
        double column = (metrics.Width - left - ChartMetrics.Margin) / Math.Max(1, data.Pillars.Length);
        double bottom = column >= LeastColumn ? Grid(data, left, column, metrics, scene) : Stack(data, metrics, scene);
        double height = bottom + ChartMetrics.Margin + 2;
        return scene.ToScene(figure, metrics, height, new SceneBox(0, 0, metrics.Width, height), [], []);
    }

    /// <summary>A column for each pillar.</summary>
    private static double Grid(GradesData data, double left, double column, ChartMetrics metrics, SceneBuilder scene)
    {
        double y = Row(string.Empty, data.Pillars, Bold, ChartMetrics.Margin);
        foreach (GradesRow row in data.Rows)
        {
            scene.Line(MarkRole.Grid, null, Rule, new(ChartMetrics.Margin, y + 0.5), new(metrics.Width - ChartMetrics.Margin, y + 0.5));
            y = Row(row.Area, row.Grades, row.IsOwn ? Bold : Plain, y + (Gap / 2));
        }

        return y;

        double Row(string name, ImmutableArray<string> words, TextStyle style, double top)
        {
            double end = scene.Lines(TextRole.SeriesName, style, TextWrap.Lines(name, left - Gap - ChartMetrics.Margin, style.IsBold), ChartMetrics.Margin, top);
            for (int i = 0; i < words.Length; i++)
            {
                end = Math.Max(end, scene.Lines(TextRole.SeriesValue, style, TextWrap.Lines(words[i], column - Gap, style.IsBold), left + (i * column), top));
            }

            return end + (Gap / 2);
        }
    }

    /// <summary>The pillars of each area under its name, where columns would be too narrow for words.</summary>
    private static double Stack(GradesData data, ChartMetrics metrics, SceneBuilder scene)
    {
        double y = ChartMetrics.Margin;
        double width = metrics.Width - (2 * ChartMetrics.Margin);
        foreach (GradesRow row in data.Rows)
        {
            y = scene.Lines(TextRole.SeriesName, Bold, TextWrap.Lines(row.Area, width, bold: true), ChartMetrics.Margin, y);
            foreach ((string pillar, string grade) in data.Pillars.Zip(row.Grades))
            {
                y = scene.Lines(TextRole.SeriesValue, Plain, TextWrap.Lines($"{pillar}: {grade}", width - Indent, bold: false), ChartMetrics.Margin + Indent, y);
            }

            y += Gap;
        }

        return y;
    }
}
