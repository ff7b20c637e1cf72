using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Content;

/// <summary>
/// The illustrative series give the trend words and benchmark cells that three published reports of Avon and Somerset print. Their several
/// wordings of a relation (higher than, similar to) are brought to one.
/// </summary>
public sealed class CalibrationTests(CalibrationTests.Fixture fixture) : IClassFixture<CalibrationTests.Fixture>
{
    private const string Local = "Not available";

    [Theory]
    [InlineData("homicide", "Stable", "5th/8 MSG (above MSG average rates)")]
    [InlineData("serious-violence", "Stable", "3rd/8 MSG (below MSG average rates)")]
    [InlineData("drug-trafficking", "Reducing", "8th/8 MSG (below MSG average rates)")]
    [InlineData("drugs-disruptions", "Increasing", Local)]
    [InlineData("county-lines", "Increasing", Local)]
    [InlineData("residential-burglary", "Reducing", "3rd/8 MSG (below MSG average rates)")]
    [InlineData("vehicle-crime", "Reducing", "5th/8 MSG (below MSG average rates)")]
    [InlineData("personal-robbery", "Stable", "8th/8 MSG (above MSG average rates)")]
    [InlineData("theft-from-person", "Reducing", "2nd/8 MSG (below MSG average rates)")]
    [InlineData("cyber-investigated", "Stable (100%)", Local)]
    [InlineData("cyber-advice", "Stable (100%)", Local)]
    [InlineData("action-fraud", "Reducing", Local)]
    [InlineData("victim-satisfaction", "Reducing", Local)]
    [InlineData("burglary-satisfaction", "Reducing", Local)]
    [InlineData("hate-crime-satisfaction", "Reducing", Local)]
    [InlineData("violent-crime-satisfaction", "Reducing", Local)]
    [InlineData("asb-satisfaction", "Reducing", Local)]
    [InlineData("rape-charges", "Increasing", Local)]
    [InlineData("rape-charge-rate", "Increasing", "2nd/8 MSG (above MSG average rates)")]
    public void Evaluate_Gives_The_Words_Printed_For_September_2023(string measure, string trend, string cell) =>
        AssertWords(measure, 2023, 9, trend, cell);

    [Theory]
    [InlineData("homicide", "Stable", "6th/8 MSG (below MSG average rates)")]
    [InlineData("serious-violence", "Stable", "3rd/8 MSG (below MSG average rates)")]
    [InlineData("drugs-disruptions", "Stable", Local)]
    [InlineData("county-lines", "Reducing", Local)]
    [InlineData("drug-trafficking", "Reducing", "8th/8 MSG (below MSG average rates)")]
    [InlineData("residential-burglary", "Stable", "7th/8 MSG (above MSG average rates)")]
    [InlineData("vehicle-crime", "Stable", "4th/8 MSG (similar to MSG average rates)")]
    [InlineData("personal-robbery", "Stable", "8th/8 MSG (above MSG average rates)")]
    [InlineData("theft-from-person", "Stable", "2nd/8 MSG (similar to MSG average rates)")]
    [InlineData("cyber-investigated", "Stable (100%)", Local)]
    [InlineData("cyber-advice", "Stable (100%)", Local)]
    [InlineData("action-fraud", "Moderate reduction", Local)]
    [InlineData("victim-satisfaction", "Stable", Local)]
    [InlineData("burglary-satisfaction", "Stable", Local)]
    [InlineData("hate-crime-satisfaction", "Stable", Local)]
    [InlineData("violent-crime-satisfaction", "Stable", Local)]
    [InlineData("asb-satisfaction", "Stable", Local)]
    [InlineData("rape-referrals", "Increasing", Local)]
    [InlineData("rape-charges", "Increasing", Local)]
    [InlineData("rape-charge-rate", "Stable", "6th/8 MSG (below MSG average rates)")]
    public void Evaluate_Gives_The_Words_Printed_For_June_2022(string measure, string trend, string cell) =>
        AssertWords(measure, 2022, 6, trend, cell);

    /// <summary>The report prints "Moderate Increase" for charges: some 67 a year show an increase and no more.</summary>
    [Theory]
    [InlineData("homicide", "Stable", "4th/8 MSG (below MSG average rates)")]
    [InlineData("serious-violence", "Stable", "3rd/8 MSG (below MSG average rates)")]
    [InlineData("drugs-disruptions", "Stable", Local)]
    [InlineData("county-lines", "Reducing", Local)]
    [InlineData("drug-trafficking", "Reducing", "8th/8 MSG (below MSG average rates)")]
    [InlineData("residential-burglary", "Reducing", "6th/8 MSG (similar to MSG average rates)")]
    [InlineData("vehicle-crime", "Stable", "6th/8 MSG (similar to MSG average rates)")]
    [InlineData("personal-robbery", "Stable", "8th/8 MSG (above MSG average rates)")]
    [InlineData("theft-from-person", "Stable", "6th/8 MSG (similar to MSG average rates)")]
    [InlineData("cyber-investigated", "Stable (100%)", Local)]
    [InlineData("cyber-advice", "Stable (100%)", Local)]
    [InlineData("action-fraud", "Stable", Local)]
    [InlineData("victim-satisfaction", "Stable", Local)]
    [InlineData("hate-crime-satisfaction", "Stable", Local)]
    [InlineData("violent-crime-satisfaction", "Stable", Local)]
    [InlineData("burglary-satisfaction", "Stable", Local)]
    [InlineData("rape-referrals", "Moderate increase", Local)]
    [InlineData("rape-charges", "Increasing", Local)]
    [InlineData("rape-charge-rate", "Stable", "8th/8 MSG (below MSG average rates)")]
    public void Evaluate_Gives_The_Words_Printed_For_December_2021(string measure, string trend, string cell) =>
        AssertWords(measure, 2021, 12, trend, cell);

    /// <summary>The reports print 79.8 % and 60.1 % in 2023, 3.7 % and 3.6 % in 2021.</summary>
    [Theory]
    [InlineData("dwelling-burglary-satisfaction", 2023, 9, 79.8)]
    [InlineData("burglary-satisfaction", 2023, 9, 60.1)]
    [InlineData("rape-charge-rate", 2021, 12, 3.7)]
    [InlineData("rape-charge-rate", 2020, 12, 3.6)]
    public void Evaluate_Gives_The_Percentages_Printed_In_Comments(string measure, int year, int month, double percent)
    {
        double? rate = fixture.Values.Evaluate(measure, Period.Ending(Frequency.Month, year, month), compared: false).Rate;

        Assert.Equal(percent, Math.Round(100 * Assert.NotNull(rate), 1));
    }

    /// <summary>Jagged series could be made to fit as well, and would look wrong.</summary>
    [Theory]
    [InlineData("homicide")]
    [InlineData("serious-violence")]
    [InlineData("drug-trafficking")]
    [InlineData("residential-burglary")]
    [InlineData("vehicle-crime")]
    [InlineData("personal-robbery")]
    [InlineData("theft-from-person")]
    [InlineData("drugs-disruptions")]
    [InlineData("county-lines")]
    [InlineData("action-fraud")]
    public void Evaluate_Finds_Series_That_Are_Smooth(string measure)
    {
        TrendValue? trend = fixture.Values.Evaluate(measure, Period.Ending(Frequency.Month, 2023, 9), compared: false).Trend;

        Assert.InRange(Assert.IsType<TrendFit>(trend?.Fit).Dispersion, 0.3, 10);
    }

    private void AssertWords(string measure, int year, int month, string trend, string cell)
    {
        TrendLexicon lexicon = trend.StartsWith("Moderate", StringComparison.Ordinal) ? TrendLexicon.Graded : TrendLexicon.Plain;
        MeasureValue value = fixture.Values.Evaluate(measure, Period.Ending(Frequency.Month, year, month), cell != Local, lexicon);

        Assert.Equal(trend, value.Trend?.Word);
        Assert.Equal(cell, value.Benchmark?.Cell ?? Local);
    }

    public sealed class Fixture
    {
        internal SampleValues Values { get; } = new();
    }
}
