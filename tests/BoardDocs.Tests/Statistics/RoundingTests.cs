using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Statistics;

public class RoundingTests
{
    private static readonly Unit PerThousand = Unit.Rate(new RateBase(1000, "residents"));

    [Theory]
    [InlineData(2.5, 0, "3")]
    [InlineData(-2.5, 0, "\u22123")]
    [InlineData(3.5, 0, "4")]
    [InlineData(2.675, 2, "2.68")]
    [InlineData(1.005, 2, "1.01")]
    [InlineData(-0.04, 1, "0.0")]
    [InlineData(-0.05, 1, "\u22120.1")]
    [InlineData(36.5, 0, "37")]
    [InlineData(12885.5, 2, "12,885.50")]
    [InlineData(1234567.0, 0, "1,234,567")]
    [InlineData(999.96, 1, "1,000.0")]
    [InlineData(0.0, 0, "0")]
    [InlineData(1e20, 0, "100,000,000,000,000,000,000")]
    public void Format_Rounds_Half_Away_From_Zero_Once(double value, int decimals, string expected) =>
        Assert.Equal(expected, NumberText.Format(value, Unit.Number, decimals));

    [Fact]
    public void Format_Writes_The_Sign_Of_The_Unit()
    {
        Assert.Equal("28.5%", NumberText.Format(0.285, Unit.Proportion, 1));
        Assert.Equal("29%", NumberText.Format(0.285, Unit.Proportion, 0));
        Assert.Equal("\u22124.5%", NumberText.Format(-0.045, Unit.RelativeChange, 1));
        Assert.Equal("\u2212£1,234", NumberText.Format(-1234, new Unit(UnitKind.Pounds), 0));
        Assert.Equal("1.5", NumberText.Format(0.015, Unit.PercentagePoints, 1));
        Assert.Equal("0.0067", NumberText.Format(0.00672, PerThousand, 4));
    }

    [Fact]
    public void FormatSigned_Marks_What_Is_Above_Zero_After_Rounding()
    {
        Assert.Equal("+4.5%", NumberText.FormatSigned(0.045, Unit.RelativeChange, 1));
        Assert.Equal("0.0%", NumberText.FormatSigned(0.0004, Unit.RelativeChange, 1));
        Assert.Equal("\u22123", NumberText.FormatSigned(-3, Unit.Count, 0));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1e300)]
    public void Format_Of_No_Number_Says_So(double value) => Assert.Equal("Not available", NumberText.Format(value, Unit.Proportion, 0));

    [Theory]
    [InlineData(1e25, -3)]
    [InlineData(-1e25, 99)]
    public void Format_Takes_The_Largest_Number_And_Any_Decimals(double value, int decimals) =>
        Assert.Contains("1,000,000,000,000,000,000,000,000,000", NumberText.Format(value, Unit.Proportion, decimals), StringComparison.Ordinal);

    [Fact]
    public void Round_Never_Gives_A_Negative_Zero()
    {
        Assert.Equal("0.0", Rounding.Round(-0.04, 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(2.68m, Rounding.Round(2.675, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.Round(double.NaN, 1));
    }

    [Fact]
    public void DefaultDecimals_Follow_Unit_And_Size()
    {
        Assert.Equal(1, Rounding.DefaultDecimals(Unit.Proportion, 0.4));
        Assert.Equal(0, Rounding.DefaultDecimals(Unit.Proportion, 0.4, surveyBase: 150));
        Assert.Equal(1, Rounding.DefaultDecimals(PerThousand, 74.2));
        Assert.Equal(2, Rounding.DefaultDecimals(PerThousand, 9.99));
        Assert.Equal(4, Rounding.DefaultDecimals(PerThousand, 0.0099));
        Assert.Equal(1, Rounding.DefaultDecimals(PerThousand, 0));
        Assert.Equal(1, Rounding.DefaultDecimals(Unit.Ratio, 4.5));
        Assert.Equal(0, Rounding.DefaultDecimals(Unit.Count, 12));
        Assert.Equal(0, Rounding.DefaultDecimals(Unit.Number, 12));
        Assert.Equal(1, Rounding.DefaultDecimals(Unit.Number, 12.5));
        Assert.Equal(2, Rounding.DefaultDecimals(new Unit(UnitKind.Pounds), 12.5));
        Assert.Equal(0, Rounding.DefaultDecimals(new Unit(UnitKind.Pounds), 30_797));
    }

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(42, "42nd")]
    [InlineData(111, "111th")]
    [InlineData(113, "113th")]
    [InlineData(123, "123rd")]
    public void ToText_Ends_As_English_Does(int place, string expected) => Assert.Equal(expected, Ordinals.ToText(place));
}
