using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Data;

public sealed class DataLocationTests
{
    private static readonly MemoryContent Files = new([new(DataFixture.File, "\uFEFFcount;force;offence;month\r\n1;Kent;\"A\r\nB\";2023-01\r\n\r\n22;Kent;C;2023-01\r\n")]);

    [Theory]
    [InlineData(2, "count", 1, 0, 1, 1)]
    [InlineData(2, "series", 1, 7, 2, 2)]
    [InlineData(2, "period", 2, 3, 2, 10)]
    [InlineData(5, "area", 4, 3, 4, 7)]
    [InlineData(5, "count", 4, 0, 4, 2)]
    public void Find_Finds_The_Cell_Of_A_Line_And_Role(int line, string role, int startLine, int start, int endLine, int end)
    {
        Location found = DataLocation.Find(Files, DataFixture.Define(), line, role);
        Assert.Equal(new Location(DataFixture.File, default, new LinePosition(startLine, start), new LinePosition(endLine, end)), found);
    }

    [Theory]
    [InlineData(3, "count")]
    [InlineData(99, "count")]
    [InlineData(2, "people")]
    public void Find_Names_The_File_Where_There_Is_No_Such_Cell(int line, string role) =>
        Assert.Equal(Location.OfFile(DataFixture.File), DataLocation.Find(Files, DataFixture.Define(), line, role));

    [Fact]
    public void Find_Names_The_File_Where_It_Is_Gone() =>
        Assert.Equal(Location.OfFile(DataFixture.File), DataLocation.Find(SampleContent.Base, DataFixture.Define(), 2, "count"));

    [Fact]
    public void Lines_Of_A_Series_Are_Those_Of_The_File()
    {
        Dataset dataset = DatasetReader.Read(Files, DataFixture.Define(), new Kent());
        Assert.Equal([2, 5], dataset.Series.Select(series => series.Lines[0]).Order());
    }

    private sealed class Kent : IAreaNames
    {
        public AreaMatch Find(string spelling) => new("kent", false, null);
    }
}
