using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Charts;

/// <summary>The rules that every chart keeps, one method a rule, for any scene.</summary>
internal static class ChartRules
{
    /// <summary>Draws a figure in both sizes and checks all that can be checked of it.</summary>
    public static void CheckFigure(BoundFigure figure, Theme theme)
    {
        foreach (ChartSize size in Enum.GetValues<ChartSize>())
        {
            ChartScene scene = ChartBuilder.Build(figure, theme, size);
            CheckScene(scene);
            switch (figure.Data)
            {
                case TimeSeriesData { Drawing: TimeDrawing.GroupedColumns } compared:
                    CompareRules.Check(scene, compared);
                    break;
                case TimeSeriesData data:
                    LineRules.Check(scene, data);
                    break;
                case VolumeRateData pair:
                    VolumeRateRules.Check(scene, pair);
                    break;
            }

            if (BarRules.CanCheck(figure.Data))
            {
                BarRules.Check(scene, figure.Data);
            }

            SvgRules.Check(scene);
        }
    }

    /// <summary>Checks the rules that need the scene alone.</summary>
    public static void CheckScene(ChartScene scene)
    {
        ColourRules.MarksStandOutFromTheBackground(scene);
        ColourRules.TextCanBeRead(scene);
        ColourRules.SeriesDifferWithoutColour(scene);
        TextRules.TextIsLargeEnough(scene);
        TextRules.NoTwoTextsOverlap(scene);
        TextRules.NoTextLeavesTheCanvas(scene);
        TextRules.NoTextCrossesDataWithoutHalo(scene);
        TextRules.AxisLabelsAreWhole(scene);
        TextRules.TitleIsNotDrawn(scene);
        AxisRules.TicksAreFourToSevenAndEven(scene);
        AxisRules.StepsAreRoundNumbers(scene);
        AxisRules.TickLabelsHaveEqualDecimals(scene);
        AxisRules.DatesKeepTheirMonth(scene);
        MarkRules.LinesAreTwoPixelsOrMore(scene);
        MarkRules.GridCrossesTheValues(scene);
        MarkRules.MarksStayOnTheCanvas(scene);
    }
}
