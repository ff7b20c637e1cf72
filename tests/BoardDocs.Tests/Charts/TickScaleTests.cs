using BoardDocs.Charts;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Charts;

public sealed class TickScaleTests
{
    /// <summary>The reference values are those of R's package labeling.</summary>
    [Theory]
    [InlineData(8.1, 14.1, 4, new[] { 5, 10, 15.0 })]
    [InlineData(0, 8.37, 5, new[] { 0, 2, 4, 6, 8, 10.0 })]
    [InlineData(-16, 9, 5, new[] { -20, -10, 0, 10.0 })]
    [InlineData(0, 0.0143, 5, new[] { 0, 0.005, 0.01, 0.015 })]
    [InlineData(92, 100, 4, new[] { 90, 95, 100.0 })]
    public void Heckbert_Gives_The_Reference_Ticks(double low, double high, int count, double[] expected) =>
        Assert.Equal(expected, Ticks(TickScale.Heckbert(low, high, count)));

    [Theory]
    [InlineData(0, 8.37, new[] { 0, 2, 4, 6, 8, 10.0 })]
    [InlineData(0, 0.0143, new[] { 0, 0.005, 0.01, 0.015 })]
    [InlineData(0, 0.3, new[] { 0, 0.1, 0.2, 0.3 })]
    [InlineData(0, 1.02, new[] { 0, 0.2, 0.4, 0.6, 0.8, 1, 1.2 })]
    [InlineData(0, 2.2, new[] { 0, 0.5, 1, 1.5, 2, 2.5 })]
    public void Choose_Wastes_Little_And_Hits_The_Range_Exactly(double low, double high, double[] expected) =>
        Assert.Equal(expected, Ticks(TickScale.Choose(low, high, 5)));

    [Fact]
    public void Choose_Gives_Four_To_Seven_Ticks_Around_Any_Range()
    {
        var random = new Random(7);
        for (int i = 0; i < 20000; i++)
        {
            double size = Math.Pow(10, (random.NextDouble() * 14) - 6);
            double low = random.Next(2) == 0 ? 0 : -size * random.NextDouble() * 3;
            TickScale scale = TickScale.Choose(low, size, random.Next(4, 8));

            Assert.InRange(scale.Count, 4, 7);
            Assert.True(scale.Low <= low && scale.High >= size, $"{low} to {size} is not inside {scale}.");
        }
    }

    [Theory]
    [InlineData(1, new[] { 0, 1, 2, 3.0 })]
    [InlineData(2, new[] { 0, 1, 2, 3.0 })]
    [InlineData(7, new[] { 0, 2, 4, 6, 8.0 })]
    public void FromZero_Gives_Counts_Whole_Ticks(double highest, double[] expected) =>
        Assert.Equal(expected, ValueScale.FromZero(0, highest, Unit.Count, 5).Ticks);

    [Theory]
    [InlineData(0.90, 0.94, true)]
    [InlineData(5, 9, false)]
    [InlineData(7.3, 7.3, false)]
    [InlineData(-3, -2.9, false)]
    [InlineData(99.9, 100, false)]
    public void ForLines_Leaves_Zero_Out_Only_Where_It_Hides_The_Pattern(double lowest, double highest, bool truncated)
    {
        ValueScale scale = ValueScale.ForLines(lowest, highest, FigureBuilder.PerThousandResidents, 6);

        Assert.Equal(truncated, !scale.HasZero);
    }

    [Fact]
    public void ForLines_Leaves_A_Quarter_To_A_Third_Below_The_Lowest_Value()
    {
        var random = new Random(11);
        for (int i = 0; i < 5000; i++)
        {
            double highest = Math.Pow(10, random.Next(-3, 6)) * (1 + random.NextDouble());
            double lowest = highest * (1 - 0.021 - (0.144 * random.NextDouble()));
            ValueScale scale = ValueScale.ForLines(lowest, highest, FigureBuilder.PerThousandResidents, random.Next(4, 8));

            Assert.False(scale.HasZero, $"{lowest} to {highest} starts at 0.");
            Assert.InRange((lowest - scale.Low) / (scale.High - scale.Low), 0.25 - 1e-9, (1 / 3.0) + 1e-9);
            Assert.InRange(scale.Ticks.Length, 4, 7);
        }
    }

    [Theory]
    [InlineData(0, 0.15, UnitKind.Proportion, 0)]
    [InlineData(0, 0.06, UnitKind.Proportion, 0)]
    [InlineData(0, 0.005, UnitKind.Proportion, 1)]
    [InlineData(0, 0.0117, UnitKind.Days, 3)]
    public void FromZero_Prints_As_Many_Decimals_As_The_Step_Needs(double lowest, double highest, UnitKind kind, int decimals) =>
        Assert.Equal(decimals, ValueScale.FromZero(lowest, highest, new Unit(kind), 5).Decimals);

    private static double[] Ticks(TickScale scale) =>
        [.. Enumerable.Range(0, scale.Count).Select(i => scale.Step.Times(scale.First + i))];
}
