using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Reads what a reader sees in a drawing besides its numbers: the ends of the axes, the series and how each is drawn, lines and words.</summary>
internal static class SceneFacts
{
    private static readonly ImmutableHashSet<TextRole> Annotations = [TextRole.ReferenceName, TextRole.Message];

    /// <summary>The facts of one figure; colours are the theme's and no part of it.</summary>
    public static IEnumerable<Fact> Read(BoundFigure figure, FactKey key)
    {
        ChartScene scene = ChartBuilder.Build(figure, Theme.Default);
        return Axes(scene, key).Concat(Series(scene, key)).Concat(figure.Data is TilesData or GradesData ? [] : Words(scene, key));
    }

    private static IEnumerable<Fact> Axes(ChartScene scene, FactKey key)
    {
        int values = 0;
        foreach (SceneAxis axis in scene.Axes)
        {
            if (axis.Kind == AxisKind.Time)
            {
                yield return new Fact(key with { Aspect = FigureAspects.TimeRange }, ReviewValue.Of($"{MonthOf(axis.Minimum)} to {MonthOf(axis.Maximum)}"));
                continue;
            }

            // A second axis of values is told from the first by its place.
            string? which = values++ == 0 ? null : $"axis {values}";
            yield return new Fact(key with { Aspect = FigureAspects.ValueRange, Column = which }, ReviewValue.Of($"{Number(axis.Minimum)} to {Number(axis.Maximum)}"));
            yield return new Fact(key with { Aspect = FigureAspects.ValueAxis, Column = which }, ReviewValue.Of(axis.Title.Length > 0 ? axis.Title : null));
        }
    }

    private static IEnumerable<Fact> Series(ChartScene scene, FactKey key) => scene.Marks
        .Where(mark => mark is { Role: MarkRole.Data or MarkRole.Reference, Series.Length: > 0 })
        .GroupBy(mark => mark.Series ?? string.Empty, StringComparer.Ordinal)
        .Select(series => new Fact(
            key with { Aspect = FigureAspects.Series, Column = series.Key },
            ReviewValue.Of(string.Join(" and ", series.Select(NameOf).Distinct().Order(StringComparer.Ordinal)))));

    /// <summary>All words of one kind as one text, because where a line of words is broken says nothing.</summary>
    private static IEnumerable<Fact> Words(ChartScene scene, FactKey key)
    {
        string words = string.Join(' ', scene.Texts.SelectMany(group => group.Texts).Where(text => Annotations.Contains(text.Role)).Select(text => text.Text));
        string notes = string.Join(' ', scene.Notes);
        yield return new Fact(key with { Aspect = FigureAspects.Annotation }, ReviewValue.Of(words.Length > 0 ? words : null));
        yield return new Fact(key with { Aspect = FigureAspects.Annotation, Row = "note" }, ReviewValue.Of(notes.Length > 0 ? notes : null));
    }

    private static string NameOf(SceneMark mark) => mark switch
    {
        RectanglesMark => "bars",
        MarkersMark => "points",
        LinesMark { Stroke.Dashes.IsEmpty: false } => "a dashed line",
        _ => "a line",
    };

    private static string MonthOf(double month) => new Period(Frequency.Month, (int)Math.Round(month, MidpointRounding.AwayFromZero)).ToShortWords();

    private static string Number(double value) => Math.Round(value, 10).ToString("#,0.##########", CultureInfo.InvariantCulture);
}
