using System.Text;
using BoardDocs.Data;
using BoardDocs.Text;

namespace BoardDocs.Tests.Data;

public sealed class DatasetReaderTests
{
    private const string Simple = "force,offence,month,count\nKent,Robbery,2023-01,1\nKent,Robbery,2023-02,2\nEssex,Robbery,2023-01,3\n";

    [Fact]
    public void Read_Makes_A_Series_Of_Each_Area()
    {
        Dataset dataset = DataFixture.Read(Simple);
        Assert.Empty(dataset.Diagnostics);
        Assert.True(dataset.TryGetSeries("kent", "Robbery", "count", out Series? kent));
        Assert.Equal([1.0, 2.0], kent.Values.ToArray());
        Assert.Equal([2, 3], kent.Lines.ToArray());
        Assert.Equal(Period.Ending(Frequency.Month, 2023, 1), kent.First);
        Assert.Equal(["essex", "kent"], dataset.AreaIds.ToArray());
        Assert.Equal(["Robbery"], dataset.SeriesNames.ToArray());
    }

    [Fact]
    public void Read_Sorts_Rows_That_Come_In_Any_Order()
    {
        Dataset dataset = DataFixture.Read("force,offence,month,count\nKent,A,2023-03,3\nKent,A,2023-01,1\nKent,B,2023-01,9\nKent,A,2023-02,2\n");
        Assert.Empty(dataset.Diagnostics);
        Assert.True(dataset.TryGetSeries("kent", "A", "count", out Series? series));
        Assert.Equal([1.0, 2.0, 3.0], series.Values.ToArray());
        Assert.Equal([3, 5, 2], series.Lines.ToArray());
    }

    [Theory]
    [InlineData(',', "\n", false)]
    [InlineData(';', "\n", false)]
    [InlineData('\t', "\n", false)]
    [InlineData(',', "\r\n", true)]
    [InlineData(';', "\r\n", true)]
    [InlineData(',', "\r", false)]
    public void Read_Takes_Any_Separator_Line_End_And_Mark(char separator, string lineEnd, bool mark)
    {
        string csv = Simple.Replace(',', separator).Replace("\n", lineEnd, StringComparison.Ordinal);
        Dataset dataset = DataFixture.Read(mark ? "\uFEFF" + csv : csv);
        Assert.Empty(dataset.Diagnostics);
        Assert.True(dataset.TryGetSeries("kent", "Robbery", "count", out Series? series));
        Assert.Equal([1.0, 2.0], series.Values.ToArray());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Checksum_Is_That_Of_The_Text_With_Plain_Line_Ends(string lineEnd)
    {
        string csv = "\uFEFF" + Simple.Replace("\n", lineEnd, StringComparison.Ordinal) + string.Concat(Enumerable.Repeat("Kent,\"Ro\fbb\u2028ery\",2023-01,1" + lineEnd, 9000));
        Assert.Equal(SourceText.From(csv.Replace(lineEnd, "\n", StringComparison.Ordinal)).Checksum, DataFixture.Read(csv).Checksum);
        Assert.Equal(SourceText.From(csv).Checksum, DataFixture.Read(csv).Checksum);
    }

    [Fact]
    public void Checksum_Covers_The_Whole_Of_A_File_With_A_Fault_In_Its_First_Row()
    {
        string csv = Simple.Replace("offence", "crime", StringComparison.Ordinal);
        Assert.Equal(SourceText.From(csv).Checksum, DataFixture.Read(csv).Checksum);
    }

    [Theory]
    [InlineData("1234", 1234)]
    [InlineData("\"1,234\"", 1234)]
    [InlineData("\"1,234,567.5\"", 1234567.5)]
    [InlineData(" 12 ", 12)]
    [InlineData("\" 12 \"", 12)]
    [InlineData("0.25", 0.25)]
    [InlineData("007", 7)]
    public void Read_Takes_Numbers_As_People_Write_Them(string cell, double expected)
    {
        Dataset dataset = DataFixture.Read($"force,offence,month,count\nKent,A,2023-01,{cell}\n");
        Assert.Empty(dataset.Diagnostics);
        Assert.Equal(expected, dataset.Series[0].Values[0]);
    }

    [Fact]
    public void Read_Takes_An_Empty_Cell_For_A_Declared_Gap()
    {
        Dataset dataset = DataFixture.Read("force,offence,month,count\nKent,A,2023-01,1\nKent,A,2023-02,\nKent,A,2023-03,\"\"\nKent,A,2023-04,4\n");
        Assert.Empty(dataset.Diagnostics);
        Assert.Equal([1.0, double.NaN, double.NaN, 4.0], dataset.Series[0].Values.ToArray());
        Assert.Equal([2, 3, 4, 5], dataset.Series[0].Lines.ToArray());
    }

    [Theory]
    [InlineData(Frequency.Month, "2023-09", "2023-09")]
    [InlineData(Frequency.Month, "2023-09-30", "2023-09")]
    [InlineData(Frequency.Month, "202309", "2023-09")]
    [InlineData(Frequency.Month, "30-09-2023", "2023-09")]
    [InlineData(Frequency.Month, "01-09-2023", "2023-09")]
    [InlineData(Frequency.Quarter, "2017/18 Q1", "2017-06")]
    [InlineData(Frequency.Quarter, "2017/18 Q4", "2018-03")]
    [InlineData(Frequency.Quarter, "2017-18 Q1", "2017-06")]
    [InlineData(Frequency.Quarter, "2017-Q1", "2017-03")]
    [InlineData(Frequency.Quarter, "2017-06-30", "2017-06")]
    [InlineData(Frequency.Quarter, "2017-06", "2017-06")]
    [InlineData(Frequency.Quarter, "31-12-2017", "2017-12")]
    [InlineData(Frequency.Quarter, "201712", "2017-12")]
    [InlineData(Frequency.Year, "2017", "2017-12")]
    [InlineData(Frequency.Year, "2018-06-30", "2018-06")]
    [InlineData(Frequency.Year, "2018-03", "2018-03")]
    [InlineData(Frequency.Year, "2017/18", "2018-03")]
    public void Read_Takes_Dates_In_Every_Form(Frequency frequency, string cell, string expected)
    {
        Dataset dataset = DataFixture.Read($"force,offence,month,count\nKent,A,{cell},1\n", DataFixture.Define(frequency));
        Assert.Empty(dataset.Diagnostics);
        Assert.Equal(expected, dataset.Series[0].First.ToString());
        Assert.Equal(frequency, dataset.Series[0].Frequency);
    }

    [Fact]
    public void Read_Keeps_Each_Column_Of_Numbers_As_A_Series()
    {
        DatasetDefinition definition = DataFixture.Define(Frequency.Year, "area=force", "period=year", "residents=people", "households=homes");
        Dataset dataset = DataFixture.Read("homes,year,force,people,other\n5,2018,Kent,10,x\n6,2019,Kent,11,y\n", definition);
        Assert.Empty(dataset.Diagnostics);
        Assert.True(dataset.TryGetSeries("kent", string.Empty, "residents", out Series? residents));
        Assert.True(dataset.TryGetSeries("kent", string.Empty, "households", out Series? households));
        Assert.Equal([10.0, 11.0], residents.Values.ToArray());
        Assert.Equal([5.0, 6.0], households.Values.ToArray());
    }

    [Fact]
    public void Read_Gives_Rows_Without_Area_And_Period_Those_Of_The_Dataset()
    {
        DatasetDefinition definition = DataFixture.Define(Frequency.Year, "residents=people") with
        {
            OwnArea = "kent",
            OwnPeriod = Period.Ending(Frequency.Year, 2018, 12),
        };
        Dataset dataset = DataFixture.Read("people\n10\n", definition);
        Assert.Empty(dataset.Diagnostics);
        Assert.True(dataset.TryGetSeries("kent", string.Empty, "residents", out Series? series));
        Assert.Equal("2018-12", series.First.ToString());
    }

    [Fact]
    public void Read_Skips_Other_Areas_With_All_Their_Faults_Where_The_Dataset_Says_So()
    {
        Dataset dataset = DataFixture.Read(
            "force,offence,month,count\nWales,A,n/a,n/a\nKent,A,2023-01,1\nWALES,A,2023-01,-5\n",
            DataFixture.Define() with { IgnoresOtherAreas = true });
        Assert.Empty(dataset.Diagnostics);
        Assert.Equal(["kent"], dataset.AreaIds.ToArray());
    }

    [Fact]
    public void Read_Joins_The_Spellings_Of_One_Area()
    {
        Dataset dataset = DataFixture.Read("force,offence,month,count\nKent,A,2023-01,1\nKent Police,A,2023-02,2\n");
        Assert.Empty(dataset.Diagnostics);
        Assert.Equal([1.0, 2.0], dataset.Series.Single().Values.ToArray());
    }

    [Fact]
    public void Read_Passes_Over_Empty_Rows_And_Empty_Cells_Behind_The_Last_Column()
    {
        Dataset dataset = DataFixture.Read("force,offence,month,count\n\nKent,A,2023-01,1,,\n,,,\n\nKent,A,2023-02,2\n,,,,,\n");
        Assert.Empty(dataset.Diagnostics);
        Assert.Equal([3, 6], dataset.Series[0].Lines.ToArray());
    }

    [Fact]
    public void Read_Counts_Lines_Inside_Quotes()
    {
        Dataset dataset = DataFixture.Read("force,offence,month,count,note\nKent,A,2023-01,1,\"two\nlines\"\nKent,A,2023-02,2,\n");
        Assert.Equal([2, 4], dataset.Series[0].Lines.ToArray());
    }

    [Fact]
    public void Read_Takes_Negative_Numbers_In_Published_Values()
    {
        DatasetDefinition definition = DataFixture.Define(Frequency.Month, "period=month", "gap=gap") with { SignedRoles = ["gap"] };
        Assert.Equal([-1.5], DataFixture.Read("month,gap\n2023-01,-1.5\n", definition).Series[0].Values.ToArray());
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void Read_Reads_The_Same_In_Any_Culture(string culture) => Cultures.Run(culture, () =>
    {
        Dataset dataset = DataFixture.Read("force,offence,month,count\nKent,A,2023-01,\"1,234.5\"\nKent,A,31-01-2023,x\n");
        Assert.Equal([1234.5], dataset.Series[0].Values.ToArray());
        Assert.Equal("data/test.csv:3:8-18 BD3013 A for Kent already has a row for 2023-01, at line 2; remove one of them.", DataFixture.Describe(dataset.Diagnostics[0]));
    });

    [Fact]
    public void Read_Opens_A_File_Without_Faults_Once()
    {
        var files = new CountingContent(Simple);
        DatasetReader.Read(files, DataFixture.Define(), new NoAreas());
        Assert.Equal(1, files.Opened);
    }

    [Fact]
    public void Read_Needs_Little_Memory_For_Many_Rows()
    {
        var csv = new StringBuilder("month,force,offence,count\n");
        for (int month = 0; month < 100; month++)
        {
            for (int series = 0; series < 400; series++)
            {
                csv.Append($"{2000 + (month / 12)}-{(month % 12) + 1:00},{(series % 2 == 0 ? "Kent" : "Essex")},Offence {series},{month * series}\n");
            }
        }

        string text = csv.ToString();
        DataFixture.Read(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Dataset dataset = DataFixture.Read(text);
        long bytesPerRow = (GC.GetAllocatedBytesForCurrentThread() - before - (3L * text.Length)) / 40_000;
        Assert.Equal(40_000, dataset.Series.Sum(series => series.Length));
        Assert.InRange(bytesPerRow, 0, 200);
    }

    private sealed class NoAreas : IAreaNames
    {
        public AreaMatch Find(string spelling) => new(spelling, false, null);
    }

    private sealed class CountingContent(string csv) : IContentFiles
    {
        public int Opened { get; private set; }

        public ContentFileStatus GetStatus(string path) => ContentFileStatus.Readable;

        public long GetLength(string path) => csv.Length;

        public Stream OpenRead(string path)
        {
            Opened++;
            return new MemoryStream(Encoding.UTF8.GetBytes(csv));
        }

        public IReadOnlyList<string> ListFiles(string folder) => [];

        public IReadOnlyList<string> ListFolders(string folder) => [];
    }
}
