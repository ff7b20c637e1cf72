using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Tests.Data;

public sealed class DatasetFaultTests
{
    private const string Header = "force,offence,month,count\n";

    [Theory]
    [InlineData("Kent,A,2023-01,n/a\n", "2:16-19 BD3010 'n/a' in the column count is not a number; write digits, as in 1234 or \"1,234\", or leave the cell empty where the number is not known.")]
    [InlineData("Kent,A,2023-01,\"1,5\"\n", "2:16-21 BD3010 '1,5' in the column count is not a number; write digits, as in 1234 or \"1,234\", or leave the cell empty where the number is not known.")]
    [InlineData("Kent,A,2023-01, -4\n", "2:17-19 BD3011 '-4' in the column count is below zero, which a count cannot be; correct it, or leave the cell empty where the number is not known.")]
    [InlineData("Kent,A,2023-01,1000000000000000\n", "2:16-32 BD3024 '1000000000000000' in the column count has more than 15 digits, so it cannot be held exactly; correct it, or leave the cell empty where the number is not known.")]
    [InlineData("Kent,A,2023-24 Q7,4\n", "2:8-18 BD3012 '2023-24 Q7' is not a date that can be read: write it as 2023-09, 2023-09-30 (the last day), 202309, 30-09-2023, 2023/24 Q2, 2023-Q3 or 2023.")]
    [InlineData("Kent,A,2023,4\n", "2:8-12 BD3012 '2023' is a year, but the dataset has a row every month.")]
    [InlineData("Kent,A,2023-Q1,4\n", "2:8-15 BD3012 '2023-Q1' is a quarter, but the dataset has a row every month.")]
    [InlineData("Kent,A,2023-01,4\nKent,A,31-01-2023,5\n", "3:8-18 BD3013 A for Kent already has a row for 2023-01, at line 2; remove one of them.")]
    [InlineData("Kent,A,2023-01,4\nKent,A,2023-03,5\n", "3:8-15 BD3014 A for Kent has no row for 2023-02, before this one; add it, with an empty cell where the number is not known.")]
    [InlineData("Kent,A,2023-01,4\nKent,A,2023-05,5\n", "3:8-15 BD3014 A for Kent has no row for 2023-02 to 2023-04, before this one; add it, with an empty cell where the number is not known.")]
    [InlineData("Kemt,A,2023-01,4\nKemt,A,2023-02,4\n", "2:1-5 BD3015 There is no area 'Kemt' in the catalogue; did you mean 'Kent'?")]
    [InlineData("Wales,A,2023-01,4\n", "2:1-6 BD3015 There is no area 'Wales' in the catalogue; add it, or an alias, to catalogue/areas.yml.")]
    [InlineData("KENT,A,2023-01,4\nKENT,A,2023-02,4\n", "2:1-5 BD3016 'KENT' was taken for Kent, though it is spelt differently; correct it, or add it to the area's aliases.")]
    [InlineData(",A,2023-01,4\n", "2:1-1 BD3017 The cell of the column force is empty, so the row has no area; fill it in, or remove the row.")]
    [InlineData("Kent,,2023-01,4\n", "2:6-6 BD3017 The cell of the column offence is empty, so the row has no series; fill it in, or remove the row.")]
    [InlineData("Kent,A,,4\n", "2:8-8 BD3017 The cell of the column month is empty, so the row has no period; fill it in, or remove the row.")]
    [InlineData("Kent,A,2023-01\n", "2:1-15 BD3018 This row has 3 cells, and the first row has 4; look for a comma too many or too few, and put text that holds a comma in quotes.")]
    [InlineData("Kent,A,2023-01,1,234\n", "2:1-21 BD3018 This row has 5 cells, and the first row has 4; a number with a comma between its thousands needs quotes, as in \"1,234\", or write it without the comma.")]
    [InlineData("Kent,\u00e9\U0001F600,2023-01,x\n", "2:18-19 BD3010 'x' in the column count is not a number; write digits, as in 1234 or \"1,234\", or leave the cell empty where the number is not known.")]
    [InlineData("Kent,\"A\nB\",2023-01,x\n", "3:12-13 BD3010 'x' in the column count is not a number; write digits, as in 1234 or \"1,234\", or leave the cell empty where the number is not known.")]
    public void Read_Reports_A_Cell_Where_It_Stands(string rows, string expected)
    {
        string[] expectedAll = ["data/test.csv:" + expected];
        Assert.Equal(expectedAll, DataFixture.Read(Header + rows).Diagnostics.Select(DataFixture.Describe));
        string windows = "\uFEFF" + (Header + rows).Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(expectedAll, DataFixture.Read(windows).Diagnostics.Select(DataFixture.Describe));
    }

    [Fact]
    public void Read_Takes_Fifteen_Digits()
    {
        Dataset dataset = DataFixture.Read(Header + "Kent,A,2023-01,999999999999999\n");
        Assert.Empty(dataset.Diagnostics);
        Assert.Equal(999_999_999_999_999, Assert.Single(dataset.Series).Values[0]);
    }

    [Theory]
    [InlineData(Frequency.Quarter, "2023-08", "'2023-08' is not the end of a quarter (March, June, September or December).")]
    [InlineData(Frequency.Quarter, "2023-09-01", "'2023-09-01' is not the last day of a quarter.")]
    [InlineData(Frequency.Quarter, "2023", "'2023' is a year, but the dataset has a row every quarter.")]
    [InlineData(Frequency.Year, "2023-06-29", "'2023-06-29' is not the last day of a year.")]
    [InlineData(Frequency.Year, "2023-Q1", "'2023-Q1' is a quarter, but the dataset has a row every year.")]
    [InlineData(Frequency.Month, "2023-02-30", "'2023-02-30' is not a date that can be read: write it as 2023-09, 2023-09-30 (the last day), 202309, 30-09-2023, 2023/24 Q2, 2023-Q3 or 2023.")]
    public void Read_Reports_Dates_Of_Another_Frequency(Frequency frequency, string cell, string message)
    {
        Diagnostic diagnostic = Assert.Single(DataFixture.Read($"{Header}Kent,A,{cell},1\n", DataFixture.Define(frequency)).Diagnostics);
        Assert.Equal("BD3012", diagnostic.Id);
        Assert.Equal(message, diagnostic.Message);
    }

    [Fact]
    public void Read_Reports_Years_That_End_In_Different_Months()
    {
        Diagnostic diagnostic = Assert.Single(DataFixture.Read(Header + "Kent,A,2018-06-30,1\nKent,A,2019,1\n", DataFixture.Define(Frequency.Year)).Diagnostics);
        Assert.Equal("data/test.csv:3:8-12 BD3020 '2019' is not a year that ends in June, as the years before it do; write all years of a dataset alike.", DataFixture.Describe(diagnostic));
    }

    [Fact]
    public void Read_Reports_A_Missing_Column_In_The_Catalogue()
    {
        Diagnostic diagnostic = Assert.Single(DataFixture.Read("force,ofence,month,count\n").Diagnostics);
        Assert.Equal("catalogue/datasets.yml:4:1-2 BD3007 There is no column 'offence' in data/test.csv; did you mean 'ofence'?", DataFixture.Describe(diagnostic));
        Assert.Equal("ofence", diagnostic.Suggestion);
    }

    [Fact]
    public void Read_Warns_Once_A_Column_Of_Counts_That_Are_Not_Whole()
    {
        const string rows = "Kent,A,2023-01,4.0\nKent,A,2023-02,3.5\nKent,A,2023-03,2.5\n";
        Assert.Empty(DataFixture.Read(Header + rows).Diagnostics);
        Dataset dataset = DataFixture.Read(Header + rows, DataFixture.Define() with { CountRoles = ["count"] });
        Assert.Equal(
            ["data/test.csv:3:16-19 BD3023 '3.5' in the column count is not a whole number, which a count should be; if the column holds estimates, switch BD3023 off under rules."],
            dataset.Diagnostics.Select(DataFixture.Describe));
        Assert.Equal(3, Assert.Single(dataset.Series).Length);
    }

    [Fact]
    public void Read_Names_The_Columns_Where_None_Is_Near()
    {
        Diagnostic diagnostic = Assert.Single(DataFixture.Read("force,crime,month,count\n").Diagnostics);
        Assert.Equal("There is no column 'offence' in data/test.csv; its columns are force, crime, month, count.", diagnostic.Message);
    }

    [Fact]
    public void Read_Reports_A_Column_Named_Twice_At_The_Second()
    {
        Diagnostic diagnostic = Assert.Single(DataFixture.Read("force,offence,month,count, count\n").Diagnostics);
        Assert.Equal("data/test.csv:1:28-33 BD3008 The column 'count' is there twice, so it is not known which one is meant; rename or remove one.", DataFixture.Describe(diagnostic));
    }

    [Theory]
    [InlineData("", "BD3005 data/test.csv is empty; its first row must name the columns.")]
    [InlineData("\uFEFF", "BD3005 data/test.csv is empty; its first row must name the columns.")]
    [InlineData("\n\n", "BD3005 data/test.csv is empty; its first row must name the columns.")]
    [InlineData(Header, "BD3006 data/test.csv has no row for any area of catalogue/areas.yml, so the dataset test is empty; add rows, or check the names of the areas.")]
    public void Read_Reports_A_File_Without_Rows(string csv, string expected) =>
        Assert.Equal("data/test.csv:1:1-1 " + expected, DataFixture.Describe(Assert.Single(DataFixture.Read(csv).Diagnostics)));

    [Fact]
    public void Read_Reports_A_Quote_That_Is_Never_Closed()
    {
        Dataset dataset = DataFixture.Read(Header + "Kent,A,2023-01,1\nKent,\"A,2023-02,2\nKent,A,2023-03,3\n");
        Assert.Equal(
            "data/test.csv:3:1-1 BD3019 A quote opens in this row and is never closed, so the rows behind it cannot be read; close it, or remove it.",
            DataFixture.Describe(Assert.Single(dataset.Diagnostics)));
        Assert.Equal([2], dataset.Series.Single().Lines.ToArray());
    }

    [Fact]
    public void Read_Reports_A_Quote_That_Swallows_Megabytes()
    {
        string csv = Header + "Kent,\"A,2023-01,1\n" + string.Concat(Enumerable.Repeat("Kent,A,2023-01,1\n", 200_000));
        Assert.Contains(DataFixture.Read(csv).Diagnostics, diagnostic => diagnostic.Id == "BD3019" && diagnostic.Location.Start.Line == 1);
    }

    [Fact]
    public void Read_Reports_Text_That_Is_Not_Utf8()
    {
        byte[] csv = [.. "force,offence,month,count\nKent,caf"u8, 0xE9, .. ",2023-01,1\n"u8];
        Diagnostic diagnostic = Assert.Single(ReadBytes(csv).Diagnostics);
        Assert.Equal("data/test.csv:2:6-10 BD3004 data/test.csv is not saved as UTF-8, so names in it cannot be read; save it again as 'CSV UTF-8'.", DataFixture.Describe(diagnostic));
        Assert.Equal("BD3004", Assert.Single(ReadBytes([0xFF, 0xFE, 0x41, 0]).Diagnostics).Id);
    }

    [Theory]
    [InlineData(ContentFileStatus.Missing, 0, "BD3000 There is no file data/test.csv, which the dataset test is read from; check its spelling, or add the file.")]
    [InlineData(ContentFileStatus.Outside, 0, "BD3001 data/test.csv lies outside the content folder; move the data of the dataset test into it, as in data/file.csv.")]
    [InlineData(ContentFileStatus.Readable, (512L * 1024 * 1024) + 1, "BD3002 data/test.csv is larger than 512 MiB; keep only the rows and columns that the dataset test needs.")]
    [InlineData(ContentFileStatus.Readable, 1, "BD3003 data/test.csv cannot be opened; close it in other programs, or ask for leave to read it.")]
    public void Read_Reports_A_File_That_Cannot_Be_Used(ContentFileStatus status, long length, string expected)
    {
        Dataset dataset = DatasetReader.Read(new OneFile(status, length, null), DataFixture.Define(), new NoAreas());
        Assert.Equal("catalogue/datasets.yml:3:1-2 " + expected, DataFixture.Describe(Assert.Single(dataset.Diagnostics)));
    }

    [Fact]
    public void Read_Stops_Telling_Faults_At_The_Limit()
    {
        Dataset dataset = DataFixture.Read(Header + string.Concat(Enumerable.Range(0, 5000).Select(row => $"Kent,A,2023-01,x{row}\n")));
        Assert.Equal(101, dataset.Diagnostics.Length);
        Assert.Equal("data/test.csv has more faults than the first 100, which are listed; mend those and check again.", dataset.Diagnostics[0].Message);
    }

    [Fact]
    public void Read_Reports_Several_Faults_In_One_Run()
    {
        Dataset dataset = DataFixture.Read(Header + "Kent,A,2023-01,x\nKent,A,2023-03,-1\nWales,A,2023-01,1\n");
        Assert.Equal(["BD3010", "BD3014", "BD3011", "BD3015"], dataset.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Read_Warns_Of_A_Partial_Latest_Period()
    {
        DatasetDefinition definition = DataFixture.Define() with
        {
            PartialPeriods = DataFixture.Define().PartialPeriods.Add(Period.Ending(Frequency.Month, 2023, 2).LastMonth, "6 February"),
            PartialLocation = DataFixture.CatalogueAt(7),
        };
        Diagnostic diagnostic = Assert.Single(DataFixture.Read(Header + "Kent,A,2023-01,1\nKent,A,2023-02,1\n", definition).Diagnostics);
        Assert.Equal(
            "catalogue/datasets.yml:8:1-2 BD3021 The latest period 2023-02 of the dataset test is cut short (6 February), so the figures that end with it are too low to compare.",
            DataFixture.Describe(diagnostic));
        Assert.Empty(DataFixture.Read(Header + "Kent,A,2023-02,1\nKent,A,2023-03,1\n", definition).Diagnostics);
    }

    private static Dataset ReadBytes(byte[] bytes) =>
        DatasetReader.Read(new OneFile(ContentFileStatus.Readable, bytes.Length, bytes), DataFixture.Define(), new NoAreas());

    private sealed class NoAreas : IAreaNames
    {
        public AreaMatch Find(string spelling) => new(spelling, false, null);
    }

    private sealed class OneFile(ContentFileStatus status, long length, byte[]? bytes) : IContentFiles
    {
        public ContentFileStatus GetStatus(string path) => status;

        public long GetLength(string path) => length;

        public Stream OpenRead(string path) => bytes is null ? throw new IOException("locked") : new MemoryStream(bytes);

        public IReadOnlyList<string> ListFiles(string folder) => [];

        public IReadOnlyList<string> ListFolders(string folder) => [];
    }
}
