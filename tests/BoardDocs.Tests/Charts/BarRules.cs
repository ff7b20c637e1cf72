using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Statistics;

namespace BoardDocs.Tests.Charts;

/// <summary>Items 1, 2, 4, 5, 9, 11 and 13 for bars: the scene says what the data says.</summary>
internal static class BarRules
{
    public static bool CanCheck(ChartData data) => data is BarData or ChangeData;

    public static void Check(ChartScene scene, ChartData data)
    {
        AxisStartsAtZeroAndEnclosesTheData(scene, data);
        EveryValueHasItsBar(scene, data);
        EveryRowHasNameAndValue(scene, data);
        BarsAreThickerThanTheGaps(scene, data);
        BarsDoNotTouch(scene);
        TheOwnAreaStandsOut(scene, data);
        TheLineIsNamedAndInItsPlace(scene, data);
        AxisTitleGivesTheUnit(scene, data);
    }

    private static void AxisStartsAtZeroAndEnclosesTheData(ChartScene scene, ChartData data)
    {
        SceneAxis axis = AxisRules.Values(scene);
        Assert.Equal(AxisKind.Across, axis.Kind);
        Assert.True(axis.Minimum <= 0 && axis.Maximum >= 0, $"{scene.FigureId}: bars do not start at 0.");
        Assert.Empty(scene.Notes);
        Assert.All(Numbers(data), value => Assert.InRange(value, axis.Minimum, axis.Maximum));
    }

    private static void EveryValueHasItsBar(ChartScene scene, ChartData data)
    {
        SceneAxis axis = AxisRules.Values(scene);
        double X(double value) => scene.Plot.Left + ((value - axis.Minimum) / (axis.Maximum - axis.Minimum) * scene.Plot.Width);
        double[] expected = [.. Numbers(data).Where(value => value != 0).Order()];
        SceneBox[] drawn = [.. Bars(scene).SelectMany(mark => mark.Boxes)];
        double[] found = [.. drawn.Select(box => Math.Abs(box.Left - X(0)) < 1e-6 ? box.Right : box.Left).Order()];
        Assert.Equal(expected.Length, found.Length);
        Assert.All(expected.Zip(found), pair => Assert.Equal(X(pair.First), pair.Second, 1e-6));
        Assert.All(drawn, box => Assert.True(Math.Abs(box.Left - X(0)) < 1e-6 || Math.Abs(box.Right - X(0)) < 1e-6, "A bar does not stand on the zero line."));
    }

    private static void EveryRowHasNameAndValue(ChartScene scene, ChartData data)
    {
        string names = Squeeze(Joined(scene, TextRole.RowName));
        string values = Squeeze(Joined(scene, TextRole.RowValue)) + names;
        Assert.All(Rows(data), row => Assert.Contains(Squeeze(row.Label), names, StringComparison.Ordinal));
        Assert.All(Rows(data).SelectMany(row => row.Texts), text => Assert.Contains(Squeeze(text), values, StringComparison.Ordinal));
        int atEnds = TextRules.All(scene).Count(text => text.Role == TextRole.RowValue);
        Assert.True(atEnds == 0 || atEnds == Rows(data).Sum(row => row.Texts.Length), $"{scene.FigureId}: some bars have no value.");
        string[] order = [.. TextRules.All(scene).Where(text => text.Role == TextRole.RowName).OrderBy(text => text.Baseline).Select(text => text.Text)];
        Assert.Equal(Squeeze(string.Concat(order)), InOrder(scene, data));
    }

    private static string InOrder(ChartScene scene, ChartData data) =>
        TextRules.All(scene).Any(text => text.Role == TextRole.RowValue) || Rows(data).Length == 0
            ? Squeeze(string.Concat(Rows(data).Select(row => row.Label)))
            : Squeeze(string.Concat(TextRules.All(scene).Where(text => text.Role == TextRole.RowName).OrderBy(text => text.Baseline).Select(text => text.Text)));

    private static void BarsAreThickerThanTheGaps(ChartScene scene, ChartData data)
    {
        int bars = data is BarData { Series.Length: > 1 } grouped ? grouped.Series.Length : 1;
        SceneBox[] boxes = [.. Bars(scene).SelectMany(mark => mark.Boxes).OrderBy(box => box.Top)];
        if (boxes.Length == 0 || Rows(data).Any(row => row.Values.Any(value => value is null or 0)))
        {
            return;
        }

        double block = (bars * boxes[0].Height) + ((bars - 1) * 2);
        Assert.All(boxes, box => Assert.Equal(boxes[0].Height, box.Height, 1e-6));
        for (int i = 1; i < boxes.Length; i++)
        {
            Assert.True(boxes[i].Top - boxes[i - 1].Bottom < block, $"{scene.FigureId}: a gap of {boxes[i].Top - boxes[i - 1].Bottom} is wider than the bars, {block}.");
        }
    }

    private static void BarsDoNotTouch(ChartScene scene)
    {
        SceneBox[] boxes = [.. Bars(scene).SelectMany(mark => mark.Boxes).OrderBy(box => box.Top)];
        for (int i = 1; i < boxes.Length; i++)
        {
            Assert.True(boxes[i].Top - boxes[i - 1].Bottom >= 1 - 1e-6, $"{scene.FigureId}: two bars touch.");
        }
    }

    private static void TheOwnAreaStandsOut(ChartScene scene, ChartData data)
    {
        string[] own = [.. Rows(data).Where(row => row.Role == SeriesRole.Own).Select(row => Squeeze(row.Label))];
        string bold = Squeeze(string.Concat(scene.Texts.Where(group => group.Style.IsBold).SelectMany(group => group.Texts).Where(text => text.Role == TextRole.RowName).Select(text => text.Text)));
        Assert.All(own, name => Assert.Contains(name, bold, StringComparison.Ordinal));
        bool bothDrawn = data is not BarData { Series.Length: > 1 } && Rows(data).Any(row => row.Role == SeriesRole.Own && row.Values[0] is { } value && value != 0)
            && Rows(data).Any(row => row.Role == SeriesRole.Comparator && row.Values[0] is { } value && value != 0);
        Assert.True(!bothDrawn || Bars(scene).Select(mark => mark.Fill).Distinct(StringComparer.Ordinal).Count() > 1, $"{scene.FigureId}: the own area has the colour of the others.");
    }

    private static void TheLineIsNamedAndInItsPlace(ChartScene scene, ChartData data)
    {
        LinesMark[] lines = [.. scene.Marks.OfType<LinesMark>().Where(mark => mark.Role == MarkRole.Reference)];
        if (data is not BarData { Line: { } line })
        {
            Assert.Empty(lines);
            return;
        }

        SceneBox[] texts = [.. TextRules.All(scene).Select(text => text.Box)];
        Assert.DoesNotContain(lines[0].Lines, piece => texts.Any(box => Geometry.Crosses(piece[0], piece[1], box)));

        SceneAxis axis = AxisRules.Values(scene);
        double x = scene.Plot.Left + ((line.Value - axis.Minimum) / (axis.Maximum - axis.Minimum) * scene.Plot.Width);
        Assert.All(Assert.Single(lines).Lines.SelectMany(piece => piece), point => Assert.Equal(x, point.X, 1e-6));
        Assert.Contains(Squeeze(line.Label), Squeeze(Joined(scene, TextRole.ReferenceName)), StringComparison.Ordinal);
        Assert.Contains(NumberText.Format(line.Value, data.Unit, data.Decimals), Squeeze(Joined(scene, TextRole.ReferenceName)), StringComparison.Ordinal);
    }

    private static void AxisTitleGivesTheUnit(ChartScene scene, ChartData data)
    {
        string title = data is BarData bars ? bars.ValueAxisTitle : ((ChangeData)data).ValueAxisTitle;
        Assert.Contains(Squeeze(title), Squeeze(Joined(scene, TextRole.AxisTitle)), StringComparison.OrdinalIgnoreCase);
    }

    private static (string Label, SeriesRole Role, double?[] Values, string[] Texts)[] Rows(ChartData data) => data switch
    {
        BarData bars => [.. bars.Rows.Select(row => (row.Label, row.Role, row.Values.Select(value => Drawn(value.Value)).ToArray(), row.Values.Select(value => Text(value, data)).ToArray()))],
        ChangeData changes => [.. changes.Rows.Select(row => (row.Label, row.IsOwn ? SeriesRole.Own : SeriesRole.Comparator, new[] { Drawn(row.Change) }, new[] { Text(row, data) }))],
        _ => [],
    };

    private static string Text(BarValue value, ChartData data) =>
        value.IsSuppressed ? "Suppressed" : Drawn(value.Value) is { } number ? NumberText.Format(number, data.Unit, data.Decimals) : "Not available";

    private static string Text(ChangeRow row, ChartData data) =>
        row.Words ?? (row.IsSuppressed ? "Suppressed" : Drawn(row.Change) is { } number ? NumberText.FormatSigned(number, data.Unit, data.Decimals) : "Not available");

    private static double? Drawn(double? value) => value is { } number && Math.Abs(number) <= 1e15 ? number : null;

    private static IEnumerable<double> Numbers(ChartData data) => Rows(data).SelectMany(row => row.Values).OfType<double>();

    private static IEnumerable<RectanglesMark> Bars(ChartScene scene) => scene.Marks.OfType<RectanglesMark>().Where(mark => mark.Role == MarkRole.Data);

    private static string Joined(ChartScene scene, TextRole role) => string.Concat(TextRules.All(scene).Where(text => text.Role == role).Select(text => text.Text));

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
