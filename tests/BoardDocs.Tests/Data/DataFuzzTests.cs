using System.Text;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Data;

/// <summary>Data files and catalogues with bytes changed, taken away and doubled are read without an exception.</summary>
public sealed class DataFuzzTests
{
    private static readonly string[] Pieces =
        ["\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", "\0", "\uFEFF", "-", "1e999", "99999999999999999999", "2023-13", "0000", "9999-12", "é", "[", "]", "{", "}", ":", ": ", "- ", "&a", "*a", "!!x", "|", ">", "%", "@", "#", "'", "  "];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_Reads_Any_Csv_Bytes(int seed)
    {
        var random = new Random(seed);
        byte[] valid = "force,offence,month,count\r\nKent,\"A, B\",2023-01,\"1,234\"\nKent,\"A, B\",2023-02,\nEssex,C,2022-12-31,5\nKENT,C,202301,-5\n"u8.ToArray();
        for (int i = 0; i < 2000; i++)
        {
            byte[] bytes = Mutate(valid, random);
            Dataset dataset = DatasetReader.Read(new Bytes(DataFixture.File, bytes), DataFixture.Define(), new Kent());
            Assert.Equal(64, dataset.Checksum.Length);
            AssertInside(dataset.Diagnostics.Where(item => item.Location.Path == DataFixture.File), bytes);
        }
    }

    [Theory]
    [InlineData(CatalogueReader.SettingsPath)]
    [InlineData(CatalogueReader.AreasPath)]
    [InlineData(CatalogueReader.GroupsPath)]
    [InlineData(CatalogueReader.DatasetsPath)]
    [InlineData(CatalogueReader.MeasuresPath)]
    [InlineData(CatalogueReader.GlossaryPath)]
    [InlineData(CatalogueReader.RegistersPath)]
    public void Read_Reads_Any_Yaml_Bytes(string path)
    {
        var random = new Random(path.Length);
        byte[] valid = Encoding.UTF8.GetBytes(SampleContent.Base.ReadText(path).Content);
        for (int i = 0; i < 300; i++)
        {
            byte[] bytes = Mutate(valid, random);
            CatalogueResult result = CatalogueReader.Read(new Bytes(path, bytes));
            AssertInside(result.Diagnostics.Where(item => item.Location.Path == path), bytes);
        }
    }

    [Theory]
    [InlineData("data/recommendations.yml", "hmicfrs")]
    [InlineData("data/work-programme.csv", "programme")]
    public void Registers_Of_Any_Bytes_Are_Read_And_Bound(string path, string register)
    {
        var random = new Random(path.Length);
        MemoryContent content = SampleContent.WithReportBody($"```register\nregister: {register}\nregister: hmicfrs; show: counts\n```");
        byte[] valid = Encoding.UTF8.GetBytes(content.ReadText(path).Content);
        var before = Compilation.Create(content);
        before.GetDiagnostics();
        for (int i = 0; i < 200; i++)
        {
            byte[] bytes = Mutate(valid, random);
            Compilation after = before.WithText(path, SourceText.From(Encoding.UTF8.GetString(bytes)));
            AssertInside(after.GetDiagnostics().Where(item => item.Location.Path == path), bytes);
        }
    }

    private static void AssertInside(IEnumerable<Diagnostic> diagnostics, byte[] bytes)
    {
        SourceText text = SourceText.From(Encoding.UTF8.GetString(bytes));
        Assert.All(diagnostics, item => Assert.InRange(item.Location.Start.Line, 0, text.LineStarts.Length));
        Assert.All(diagnostics, item => Assert.True(item.Location.End.Line >= item.Location.Start.Line, item.Message));
    }

    private static byte[] Mutate(byte[] valid, Random random)
    {
        List<byte> bytes = [.. valid];
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int at = random.Next(bytes.Count + 1);
            switch (random.Next(5))
            {
                case 0:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(20), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.Skip(random.Next(bytes.Count + 1)).Take(random.Next(40)).ToArray());
                    break;
                case 3:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    private sealed class Kent : IAreaNames
    {
        public AreaMatch Find(string spelling) => spelling is "Kent" or "KENT" ? new("kent", spelling == "KENT", "Kent") : new(null, false, null);
    }

    /// <summary>The base folder with the bytes of one file replaced.</summary>
    private sealed class Bytes(string path, byte[] bytes) : IContentFiles
    {
        public ContentFileStatus GetStatus(string asked) => asked == path ? ContentFileStatus.Readable : SampleContent.Base.GetStatus(asked);

        public long GetLength(string asked) => asked == path ? bytes.Length : SampleContent.Base.GetLength(asked);

        public Stream OpenRead(string asked) => asked == path ? new MemoryStream(bytes) : SampleContent.Base.OpenRead(asked);

        public IReadOnlyList<string> ListFiles(string folder) => [];

        public IReadOnlyList<string> ListFolders(string folder) => [];
    }
}
