using System.Text;
using BoardDocs.Data;
using BoardDocs.Text;

namespace BoardDocs.Tests.Data;

/// <summary>What spreadsheets make of data files.</summary>
public sealed class SpreadsheetFaultTests
{
    private const string Header = "force,offence,month,count\n";
    private const string Monthly = "give the column the format yyyy-mm, as in 2023-09, in the spreadsheet and save the file again as CSV.";

    [Theory]
    [InlineData("70%", "write 70 without the percent sign; a measure of percentages says 'kind: value' and 'unit: %'.")]
    [InlineData("£412", "write 412 without the currency sign; a measure of money says 'kind: value' and 'unit: £'.")]
    [InlineData("\"£1,412.50\"", "write 1412.50 without the currency sign; a measure of money says 'kind: value' and 'unit: £'.")]
    [InlineData("£1.2m", "write the number in full, as in 1200000.")]
    [InlineData("\"£1,250.5k\"", "write the number in full, as in 1250500.")]
    [InlineData("3 million", "write the number in full, as in 3000000.")]
    [InlineData("<5", "it stands for a small number that the source does not give: leave the cell empty, or ask for the numbers and let 'suppress' of the dataset hide the small ones.")]
    [InlineData("#REF!", "it is an error of the spreadsheet: mend the formula, or widen the column, and save the file again.")]
    [InlineData("(12)", "write -12, with a minus sign in place of the brackets.")]
    [InlineData("1.2E+06", "the spreadsheet has shortened it: give the column the format Number, and save the file again.")]
    [InlineData("12*", "write 12 without the mark behind it.")]
    [InlineData("41 [r]", "write 41 without the mark behind it.")]
    [InlineData("about 12", "write digits, as in 1234 or \"1,234\", or leave the cell empty where the number is not known.")]
    public void Read_Says_What_A_Cell_Without_A_Number_Holds(string cell, string advice)
    {
        string message = Assert.Single(DataFixture.Read($"{Header}Kent,A,2023-01,{cell}\n").Diagnostics).Message;
        Assert.Equal($"'{cell.Trim('"')}' in the column count is not a number; {advice}", message);
    }

    [Theory]
    [InlineData("Oct-22", "is a month in a form that is not read: " + Monthly)]
    [InlineData("22-Oct", "is a month in a form that is not read: " + Monthly)]
    [InlineData("October 2022", "is a month in a form that is not read: " + Monthly)]
    [InlineData("10/2022", "is a month in a form that is not read: " + Monthly)]
    [InlineData("2022/1", "is a month in a form that is not read: " + Monthly)]
    [InlineData("1-Oct-22", "is a month in a form that is not read: " + Monthly)]
    [InlineData("01/10/2022", "is a date whose day and month can be mixed up: " + Monthly)]
    [InlineData("1/10/22", "is a date whose day and month can be mixed up: " + Monthly)]
    [InlineData("44835", "is the number that a spreadsheet keeps for 1 October 2022: " + Monthly)]
    [InlineData("2022-10-01 00:00", "holds a time of day: " + Monthly)]
    [InlineData("Q3 2022", "can be a quarter of the calendar or of the financial year: write 2023-Q3 for July to September 2023, or 2023/24 Q3 for October to December 2023.")]
    public void Read_Says_What_A_Date_Is(string cell, string problem) =>
        Assert.Equal($"'{cell}' {problem}", Assert.Single(DataFixture.Read($"{Header}Kent,A,{cell},1\n").Diagnostics).Message);

    [Fact]
    public void Read_Tells_What_A_Column_Shares_Once()
    {
        string rows = string.Concat(Enumerable.Range(1, 12).Select(month => $"Kent,A,{month:00}/2023,{month}%\n"));
        Assert.EndsWith(
            " The same goes for 11 more rows, in lines 3 to 13.",
            Assert.Single(DataFixture.Read(Header + rows.Replace("/2023", "/01/2023", StringComparison.Ordinal).Replace("%", string.Empty, StringComparison.Ordinal)).Diagnostics).Message,
            StringComparison.Ordinal);
        string[] found = [.. DataFixture.Read(Header + "Kent,A,2023-01,1%\nKent,A,2023-02,2%\nKent,A,2023-03,x\nKent,A,2023-04,3%\n").Diagnostics.Select(DataFixture.Describe)];
        Assert.Equal(
            [
                "data/test.csv:2:16-18 BD3010 '1%' in the column count is not a number; write 1 without the percent sign; a measure of percentages says 'kind: value' and 'unit: %'. The same goes for lines 3 and 5.",
                "data/test.csv:4:16-17 BD3010 'x' in the column count is not a number; write digits, as in 1234 or \"1,234\", or leave the cell empty where the number is not known.",
            ],
            found);
    }

    [Fact]
    public void Read_Tells_Months_With_A_Slash_Once()
    {
        string rows = string.Concat(Enumerable.Range(1, 12).Select(month => $"Kent,A,{month:00}/2023,{month}\n"));
        Assert.EndsWith(" The same goes for 11 more rows, in lines 3 to 13.", Assert.Single(DataFixture.Read(Header + rows).Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Takes_A_Cell_Of_No_Break_Spaces_For_Empty() =>
        Assert.Empty(DataFixture.Read(Header + "Kent,A,2023-01,1\nKent,A,2023-02,\u00A0\nKent,A,2023-03,\u00A0 \u00A0\n\u00A0,,,\n").Diagnostics);

    [Fact]
    public void Read_Tells_Rows_With_Split_Numbers_Once()
    {
        Assert.Equal(
            "data/test.csv:2:1-21 BD3018 This row has 5 cells, and the first row has 4; a number with a comma between its thousands needs quotes, as in \"1,234\", or write it without the comma. The same goes for line 4.",
            DataFixture.Describe(Assert.Single(DataFixture.Read(Header + "Kent,A,2023-01,1,234\nKent,A,2023-02,999\nKent,A,2023-03,1,001\n").Diagnostics)));
    }

    [Fact]
    public void Read_Does_Not_Report_The_Hole_That_An_Unread_Row_Leaves()
    {
        string[] ids = [.. DataFixture.Read(Header + "Kent,A,2023-01,1\nKent,A,Feb-23,1\nKent,A,2023-03,1\nEssex,A,2023-01,1\nEssex,A,2023-03,1\n").Diagnostics.Select(found => $"{found.Location.Start.Line + 1} {found.Id}")];
        Assert.Equal(["3 BD3012", "6 BD3014"], ids);
    }

    [Fact]
    public void Read_Tells_A_Hole_In_All_Series_And_A_Block_There_Twice_Once()
    {
        string rows = string.Concat(new[] { "Kent", "Essex" }.Select(force => $"{force},A,2023-01,1\n{force},A,2023-03,1\n"));
        Assert.Equal(
            "data/test.csv:3:8-15 BD3014 A for Kent has no row for 2023-02, before this one; add it, with an empty cell where the number is not known. The same goes for line 5.",
            DataFixture.Describe(Assert.Single(DataFixture.Read(Header + rows).Diagnostics)));
        rows = rows.Replace("2023-03", "2023-02", StringComparison.Ordinal);
        Assert.Equal(
            "data/test.csv:6:8-15 BD3013 A for Kent already has a row for 2023-01, at line 2; remove one of them. The same goes for lines 7, 8 and 9.",
            DataFixture.Describe(Assert.Single(DataFixture.Read(Header + rows + rows).Diagnostics)));
    }

    [Theory]
    [InlineData("PK\u0003\u0004\u0014\0\u0006\0rest", "a workbook (or another zip file), not a CSV file; open it in the spreadsheet program and save the sheet with the data as 'CSV UTF-8 (comma delimited)'.")]
    [InlineData("\uFEFF\n<!DOCTYPE html>\n<html>", "a web page (HTML), not a CSV file; the address that it was fetched from may have led to a log-in or error page, so download the file again.")]
    [InlineData("<?xml version=\"1.0\"?><Workbook/>", "an XML file, not a CSV file; open it in the spreadsheet program and save the sheet with the data as 'CSV UTF-8 (comma delimited)'.")]
    [InlineData("%PDF-1.7\n", "a PDF file, not a CSV file; ask its publisher for the numbers as CSV or as a workbook.")]
    [InlineData("[{\"force\": 1}]", "a JSON file, not a CSV file; ask its publisher for CSV.")]
    public void Read_Names_The_Format_Of_A_File_That_Is_Not_Csv(string content, string message) => Assert.Equal(
        $"data/test.csv:1:1-1 BD3027 data/test.csv is {message}", DataFixture.Describe(Assert.Single(DataFixture.Read(content).Diagnostics)));

    [Fact]
    public void Find_Knows_A_Workbook_Of_The_Old_Kind() =>
        Assert.Equal("a workbook of an old kind (.xls)", OtherFormat.Find([0xD0, 0xCF, 0x11, 0xE0, 0xA1])?.Name);

    [Fact]
    public void Read_Finds_The_Names_Of_The_Columns_Below_A_Title()
    {
        Assert.Equal(
            "data/test.csv:1:1-27 BD3028 The columns of data/test.csv are named in line 3, but the first row, 'Crimes, by force', must name them; remove the rows above line 3.",
            DataFixture.Describe(Assert.Single(DataFixture.Read("\"Crimes, by force\",,,,,,,,\nSource: Home Office\n" + Header + "Kent,A,2023-01,1\n").Diagnostics)));
    }

    [Fact]
    public void Read_Says_That_Periods_Stand_Across_The_Columns()
    {
        string[] messages = [.. DataFixture.Read("force,2023-01,2023-02\nKent,1,2\n").Diagnostics.Select(found => found.Message).Where(message => message.Contains("'offence'", StringComparison.Ordinal))];
        Assert.Equal(
            ["There is no column 'offence' in data/test.csv; its columns are periods: make rows of them, one for each area and period, with the period in a column of its own."],
            messages);
    }

    [Fact]
    public void Read_Says_That_A_Note_Below_The_Table_Must_Go() => Assert.Equal(
        "This row has 1 cell, and the first row has 4; remove it where it is a note, or fill in the cells that are missing.",
        Assert.Single(DataFixture.Read(Header + "Kent,A,2023-01,1\nSource: Home Office\n").Diagnostics).Message);
}
