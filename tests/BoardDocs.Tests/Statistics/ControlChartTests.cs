using BoardDocs.Statistics;

namespace BoardDocs.Tests.Statistics;

public class ControlChartTests
{
    private const int Charts = 2000;
    private const int Months = 36;

    // 30% of charts of 36 stable months show some signal; simulated with R in specs/statistics.md's sources.
    [Fact]
    public void Find_Marks_Three_In_Ten_Charts_Of_Stable_Months() =>
        Assert.InRange(ShareWithSignal(Months, window: 1), 0.26, 0.34);

    [Fact]
    public void Find_Marks_Nearly_Every_Chart_Of_Rolling_Sums() =>
        Assert.InRange(ShareWithSignal(Months + 11, window: 12), 0.99, 1);

    [Fact]
    public void Find_Says_Nothing_Of_A_Level_Series()
    {
        double[] level = [.. Enumerable.Repeat(5.0, 20)];
        ControlLimits limits = Assert.IsType<ControlLimits>(ControlChart.Fit(level));

        Assert.Equal((5, 5, 5), (limits.Mean, limits.Low, limits.High));
        Assert.All(ControlRules.Find(level, limits), point => Assert.Equal(ControlSignal.None, point.Signal));
    }

    [Fact]
    public void Fit_Needs_Two_Neighbours()
    {
        Assert.Null(ControlChart.Fit([]));
        Assert.Null(ControlChart.Fit([3]));
        Assert.Equal(2, ControlChart.Fit([3, 4, double.NaN])?.Points);
    }

    [Fact]
    public void Factors_Undo_A_Season()
    {
        double[] season = [0.92, 0.88, 0.98, 0.97, 1.03, 1.05, 1.10, 1.08, 1.02, 1.03, 0.98, 0.96];
        double[] values = [.. Enumerable.Range(0, 30).Select(i => season[(i + 3) % 12])];

        double[] factors = Assert.IsType<double[]>(MonthEffects.Factors(values, 3));

        Assert.All(Enumerable.Range(0, 12), month => Near.Equal(season[month], factors[month], 1e-12));
    }

    [Fact]
    public void Factors_Need_Every_Month() =>
        Assert.Null(MonthEffects.Factors([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 0));

    private static double ShareWithSignal(int length, int window)
    {
        var random = new TestRandom(12345);
        int marked = 0;
        for (int chart = 0; chart < Charts; chart++)
        {
            double[] months = [.. Enumerable.Range(0, length).Select(_ => 1000 + (30 * random.Normal()))];
            double[] values = [.. Rolling.Sums(months, window).Where(double.IsFinite)];
            ControlLimits limits = Assert.IsType<ControlLimits>(ControlChart.Fit(values));
            marked += ControlRules.Find(values, limits).Any(point => point.Signal != ControlSignal.None) ? 1 : 0;
        }

        return (double)marked / Charts;
    }
}
