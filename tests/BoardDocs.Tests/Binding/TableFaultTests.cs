using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Binding;

public sealed class TableFaultTests
{
    [Fact]
    public void A_Total_That_Cannot_Be_Printed_Misses_Nothing() => Assert.False(TableTotal.MissesByRounding([Count(6e24), Count(9e24)], Count(1.5e25), 0));

    private static NumberValue Count(double number) => new(number, Unit.Count, AggregationKind.Additive, 0);

    [Theory]
    [InlineData("column: count\nrow: homicid", "There is no measure 'homicid'. Did you mean 'homicide'?")]
    [InlineData("column: cuont\nrow: homicide", "There is no column 'cuont'. Did you mean 'count'?")]
    [InlineData("column: kemt\nrow: homicide", "There is no column 'kemt'. Did you mean 'kent'?")]
    [InlineData("colum: count\nrow: homicide", "A statement of a table block has no key 'colum'. Did you mean 'column'?")]
    [InlineData("column: count\nrow: homicide\nrow: burglary; under: homicde", "This row cannot stand under 'homicde', because the table has no such row. Did you mean 'homicide'?")]
    [InlineData("column: count\nrow: homicide; under: homicide; label: A", "'A' stands under itself, directly or through other rows. Take 'under' away from the row that shall stand on top.")]
    [InlineData("row: homicide", "This table has no columns. Add a line such as 'column: count'.")]
    [InlineData("column: count", "This table has no rows. Add a line such as 'row: burglary' or 'rows: months 2022-01 to 2022-03'.")]
    [InlineData("column: burglary.count\nrows: months 1900 to 2023", "This table would have more than 1,000 rows or 50 columns, which nobody can read on a page. Make several tables of it, or ask for fewer periods.")]
    [InlineData("column: count\nrows: months 2023-09", "A column asks these rows for 'count', but they do not say of which measure. Add 'measure: \u2026' to this line, or name the measure in the column, as in burglary.count.")]
    [InlineData("column: count\nrows: weeks 2023-09; measure: burglary", "'weeks 2023-09' is no value for 'rows', which takes months 2022-01 to 2022-03, quarters 2022-23 Q1 to 2022-23 Q4, years 2019 to 2023, or areas with the id of a group.")]
    [InlineData("column: count\nrows: months 2023-09 to 2023-07; measure: burglary", "'months 2023-09 to 2023-07' is no value for 'rows', which takes the earlier period first, as in months 2022-01 to 2022-03.")]
    [InlineData("column: count\nrows: months 2023-13; measure: burglary", "'2023-13' is not a period. Write 2023-24 Q2 (financial quarter), 2023-Q3 (calendar quarter), 2023-09 (month), 2023 (year) or quarter ending September 2023, or two of them with 'to' between them.")]
    [InlineData("column: count\nrows: areas msj; measure: burglary", "There is no benchmark group or area 'msj'. Did you mean 'msg'?")]
    [InlineData("column: count\nrows: months 2023-08 to 2023-09; measure: burglary; label: Summer", "'Summer' is no value for 'label', which takes 'month', which leaves the year out, or a text where there is one row.")]
    [InlineData("column: count; total: all\nrow: burglary", "'all' is no value for 'total', which takes none in a column, which leaves its total blank; 'total: sum' stands on a line of its own.")]
    [InlineData("total: mean\ncolumn: count\nrow: burglary", "'mean' is no value for 'total', which takes sum, with a heading in quotes behind it if you like.")]
    [InlineData("missing: ok\ncolumn: count\nrow: burglary", "'ok' is no value for 'missing', which takes allowed, which prints [x] where a figure is not available; without it that is an error.")]
    public void Faults_Are_Named(string statements, string expected) => Assert.Equal(expected, Messages(statements));

    [Theory]
    [InlineData("column: rate\nrow: homicide\nrow: serious-violence", "The column 'Rate' cannot have a total. Rates, percentages and ratios do not add up, and their mean is not the rate of the whole; add the counts and divide by what they are counted per. Write 'total: none' on the column's line to leave its total blank.")]
    [InlineData("column: value; label: Share\nrow: satisfaction", "The column 'Share' cannot have a total. Rates, percentages and ratios do not add up, and their mean is not the rate of the whole; add the counts and divide by what they are counted per. Write 'total: none' on the column's line to leave its total blank.")]
    [InlineData("column: value\nrow: homicide\nrow: satisfaction", "The column 'Value' cannot have a total. A rate per 1,000 residents and a percentage cannot be added. Write 'total: none' on the column's line to leave its total blank.")]
    [InlineData("column: count(12 months); label: Year\nrows: months 2023-08 to 2023-09; measure: burglary", "The column 'Year' cannot have a total. Each of its values covers 12 months, so those of neighbouring rows overlap and events would count several times. Write 'total: none' on the column's line to leave its total blank.")]
    public void What_Does_Not_Add_Up_Has_No_Total(string statements, string expected) => Assert.Equal(expected, Messages("total: sum\n" + statements));

    [Fact]
    public void Words_And_Columns_Without_A_Total_Stay_Blank() =>
        Assert.Empty(Messages("total: sum\ncolumn: count\ncolumn: rate; total: none\ncolumn: trend\nrow: homicide\nrow: burglary"));

    [Fact]
    public void Circles_Are_Reported_Once() =>
        Assert.Equal("BD2242", BoundSample.Findings("```table\ncolumn: count\nrow: homicide; under: burglary\nrow: burglary; under: serious-violence\nrow: serious-violence; under: homicide\n```"));

    [Fact]
    public void A_Column_Without_Data_Is_Reported_A_Few_Times() =>
        Assert.Equal("BD3100 BD3100 BD3100", BoundSample.Findings("```table\ncolumn: burglary.count\nrows: months 2010-01 to 2018-12\n```"));

    [Fact]
    public void Rows_Name_Where_A_Column_Fails() =>
        Assert.Equal(
            "In the row 'Satisfaction': Victim satisfaction is a proportion and has no 'count'. Use numerator, denominator or value.",
            Messages("column: count\nrow: homicide\nrow: satisfaction; label: Satisfaction"));

    private static string Messages(string statements) => BoundSample.Messages($"```table\n{statements}\n```");
}
