using BoardDocs.Data;

namespace BoardDocs.Tests.Data;

public sealed class PeriodParserTests
{
    [Theory]
    [InlineData("2023-24 Q2", Frequency.Quarter, "2023-09")]
    [InlineData("2023/24 Q2", Frequency.Quarter, "2023-09")]
    [InlineData("Q2 2023/24", Frequency.Quarter, "2023-09")]
    [InlineData("Q2 2023-24", Frequency.Quarter, "2023-09")]
    [InlineData("2022-23-Q1", Frequency.Quarter, "2022-06")]
    [InlineData("2022/23-Q1", Frequency.Quarter, "2022-06")]
    [InlineData("2023-24 Q4", Frequency.Quarter, "2024-03")]
    [InlineData("2023-24 Q3", Frequency.Quarter, "2023-12")]
    [InlineData("1999-00 Q1", Frequency.Quarter, "1999-06")]
    [InlineData("2023–24 Q2", Frequency.Quarter, "2023-09")]
    [InlineData("2023-24  q2", Frequency.Quarter, "2023-09")]
    [InlineData("2023-Q3", Frequency.Quarter, "2023-09")]
    [InlineData("2022-Q2", Frequency.Quarter, "2022-06")]
    [InlineData("2023-Q1", Frequency.Quarter, "2023-03")]
    [InlineData("2023-Q4", Frequency.Quarter, "2023-12")]
    [InlineData("2023-09", Frequency.Month, "2023-09")]
    [InlineData("2010-11", Frequency.Month, "2010-11")]
    [InlineData(" 2023-09 ", Frequency.Month, "2023-09")]
    [InlineData("2023", Frequency.Year, "2023-12")]
    [InlineData("quarter ending September 2023", Frequency.Quarter, "2023-09")]
    [InlineData("Quarter Ending Sep 2023", Frequency.Quarter, "2023-09")]
    [InlineData("year ending March 2024", Frequency.Year, "2024-03")]
    public void TryParse_Reads_Every_Form(string text, Frequency frequency, string lastMonth)
    {
        Assert.True(PeriodParser.TryParse(text, out Period period));
        Assert.Equal(frequency, period.Frequency);
        Assert.Equal(lastMonth, period.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-24 Q7")]
    [InlineData("2023-24 Q0")]
    [InlineData("2023-25 Q2")]
    [InlineData("2023-24")]
    [InlineData("2023-13")]
    [InlineData("2023-00")]
    [InlineData("2023-Q5")]
    [InlineData("23-24 Q2")]
    [InlineData("2023 Q2")]
    [InlineData("Q2")]
    [InlineData("0023-09")]
    [InlineData("9999")]
    [InlineData("2023-9")]
    [InlineData("+023-09")]
    [InlineData("٢٠٢٣-٠٩")]
    [InlineData("quarter ending Septober 2023")]
    [InlineData("quarter ended September 2023")]
    [InlineData("quarter ending 2023")]
    [InlineData("2023-24 Q2 Q3")]
    [InlineData("2023/09")]
    [InlineData("-------")]
    public void TryParse_Refuses_What_Is_No_Period(string text) => Assert.False(PeriodParser.TryParse(text, out _));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void TryParse_Reads_The_Same_In_Any_Culture(string culture) => Cultures.Run(culture, () =>
    {
        Assert.True(PeriodParser.TryParse("QUARTER ENDING APRIL 2023", out Period period));
        Assert.Equal("2023-04", period.ToString());
    });

    [Fact]
    public void Forms_Name_Only_What_Can_Be_Read()
    {
        string[] forms = [.. PeriodParser.Forms.Split(", ").SelectMany(form => form.Split(" or ")).Select(form => form.Split(" (")[0])];
        Assert.Equal(5, forms.Length);
        Assert.All(forms, form => Assert.True(PeriodParser.TryParse(form, out _), form));
    }
}
