using BoardDocs.Statistics;

namespace BoardDocs.Tests.Statistics;

public class IntervalsTests
{
    // Public Health England's published test data for Byar's method.
    [Theory]
    [InlineData(1, 0.95, 0.01307213290, 5.563755582)]
    [InlineData(65, 0.95, 50.16318771, 82.84913855)]
    [InlineData(1045, 0.95, 982.5932018, 1110.331213)]
    [InlineData(10, 0.998, 2.916318375, 24.19372493)]
    [InlineData(65, 0.998, 42.88026147, 94.00029084)]
    [InlineData(1, 0.998, double.NaN, 9.362180218)]
    public void Byar_Agrees_With_Published_Values(double x, double level, double low, double high) =>
        Equal(low, high, Intervals.Byar(x, level));

    // Public Health England's published test data for crude rates: exact below 10, Byar's from 10.
    [Theory]
    [InlineData(1, 100, 100, 1, 0.02531780798, 5.571643391, 0.001000500334, 9.233413476)]
    [InlineData(5, 100, 100, 5, 1.623486390, 11.66833208, 0.7393717319, 16.45474520)]
    [InlineData(20, 100, 100, 20, 12.21142883, 30.88988037, 8.922802365, 38.08503563)]
    [InlineData(222, 3215, 100, 6.905132193, 6.026574878, 7.875729371, 5.560737695, 8.461046682)]
    [InlineData(999, 3456, 100, 28.90625, 27.14130494, 30.75583324, 26.16214760, 31.84560482)]
    public void Rate_Agrees_With_Published_Values(double x, double n, double scale, double rate, double low95, double high95, double low998, double high998)
    {
        Near.Equal(rate, Rates.Rate(x, n, scale));
        Equal(low95, high95, Intervals.Rate(x, n, scale, 0.95));
        Equal(low998, high998, Intervals.Rate(x, n, scale, 0.998));
    }

    [Fact]
    public void Rate_May_Have_More_Events_Than_People()
    {
        Near.Equal(113636.3636, Rates.Rate(250, 220, 100_000));
        Equal(99984.94739, 128631.1449, Intervals.Rate(250, 220, 100_000, 0.95));
    }

    [Theory]
    [InlineData(0, 0, 3.688879)]
    [InlineData(9, 4.115373, 17.0848)]
    [InlineData(12, 6.200575, 20.96159)]
    public void PoissonExact_Agrees_With_R(double x, double low, double high) =>
        Equal(low, high, Intervals.PoissonExact(x, 0.95), 5e-7);

    [Theory]
    [InlineData(1, 100, 0.001767432064, 0.05448619618, 0.0008730656973, 0.1045544528)]
    [InlineData(5, 100, 0.02154367915, 0.1117504692, 0.01386532073, 0.1645885228)]
    [InlineData(20, 100, 0.1333669333, 0.2888291656, 0.1051916207, 0.3471109417)]
    [InlineData(65, 100, 0.5525444330, 0.7363575176, 0.4954946574, 0.7783540614)]
    [InlineData(1045, 5000, 0.1979554988, 0.2204913037, 0.1917938180, 0.2273156290)]
    public void Wilson_Agrees_With_Published_Values(double x, double n, double low95, double high95, double low998, double high998)
    {
        Equal(low95, high95, Intervals.Wilson(x, n, 0.95));
        Equal(low998, high998, Intervals.Wilson(x, n, 0.998));
    }

    [Fact]
    public void Wilson_Of_None_And_All_Stays_Within_0_And_1()
    {
        Equal(0, 0.2775328, Intervals.Wilson(0, 10, 0.95), 5e-7);
        Equal(0.7224672, 1, Intervals.Wilson(10, 10, 0.95), 5e-7);
    }

    [Fact]
    public void RateRatio_Agrees_With_The_Reference()
    {
        Interval found = Intervals.RateRatio(360, 50_000, 2_400, 1_500_000, double.NaN, 1.959963984540054);
        Near.Printed("4.028126", found.Low);
        Near.Printed("5.027151", found.High);
    }

    [Fact]
    public void RateRatio_Widens_By_The_Root_Of_The_Dispersion()
    {
        Interval narrow = Intervals.RateRatio(100, 1000, 300, 3000, 0.2, 1.96);
        Interval wide = Intervals.RateRatio(100, 1000, 300, 3000, 4, 1.96);
        Near.Equal(2 * Math.Log(narrow.High), Math.Log(wide.High), 1e-12);
        Near.Equal(2 * Math.Log(narrow.Low), Math.Log(wide.Low), 1e-12);
    }

    [Fact]
    public void RateRatio_Without_Events_On_One_Side_Uses_The_Exact_End()
    {
        // With 0 against 5 and equal denominators, p^5 = 0.025 gives odds of .4782/.5218; the ratio's upper end is its inverse.
        double share = Math.Pow(0.025, 0.2);
        Interval none = Intervals.RateRatio(0, 10, 5, 10, 1, 1.959963984540054);
        Assert.Equal(0, none.Low);
        Near.Equal((1 - share) / share, none.High, 1e-9);
        Interval all = Intervals.RateRatio(5, 10, 0, 10, 1, 1.959963984540054);
        Near.Equal(share / (1 - share), all.Low, 1e-9);
        Assert.Equal(double.PositiveInfinity, all.High);
    }

    [Fact]
    public void RateRatio_Without_Any_Event_Excludes_Nothing() =>
        Assert.Equal(new Interval(0, double.PositiveInfinity), Intervals.RateRatio(0, 10, 0, 10, 1, 1.96));

    [Fact]
    public void Intervals_Hold_Their_Estimate()
    {
        for (double x = 0; x < 400; x += 0.5 + (x / 10))
        {
            Assert.True(Intervals.PoissonExact(x, 0.95).Contains(x));
            Assert.True(Intervals.Count(x, 0.95).Contains(x));
            Assert.True(Intervals.Rate(x, 500, 1000, 0.998).Contains(Rates.Rate(x, 500, 1000)) || x < 10);
            Assert.True(Intervals.Wilson(x, 500, 0.95).Contains(x / 500));
            Assert.True(x == 0 || Intervals.RateRatio(x, 500, 7, 300, 3, 1.96).Contains(x / 500 / (7 / 300.0)));
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Intervals_Of_No_Count_Are_None(double x)
    {
        Assert.Equal(Interval.None, Intervals.PoissonExact(x, 0.95));
        Assert.Equal(Interval.None, Intervals.Byar(x, 0.95));
        Assert.Equal(Interval.None, Intervals.Count(x, 0.95));
        Assert.Equal(Interval.None, Intervals.Wilson(x, 10, 0.95));
        Assert.Equal(Interval.None, Intervals.RateRatio(x, 10, 5, 10, 1, 1.96));
        Assert.Equal(Interval.None, Intervals.Rate(5, x, 1000, 0.95));
    }

    private static void Equal(double low, double high, Interval found, double relative = 1e-8)
    {
        Near.Equal(low, found.Low, relative);
        Near.Equal(high, found.High, relative);
    }
}
