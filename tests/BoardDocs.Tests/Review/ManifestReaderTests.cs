using System.Text;
using BoardDocs.Binding;
using BoardDocs.Emit;
using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>A published manifest reads back as what was published, and nothing else makes an exception.</summary>
public sealed class ManifestReaderTests
{
    private static readonly Lazy<string> LazySample = new(() => Manifests(SampleContent.WithReportBody(
        "Homicide: `= homicide.count`, `= homicide.trend`, `= homicide.rank(msg)`, `= homicide.change(12 months)`.\n\n`claim: homicide.rank(msg) <= 8`\n\n```measures\nmeasure: homicide; chart: rolling12\n```\n\n# Comments\n\nNone.\n")).Single());

    private static string Sample => LazySample.Value;

    [Fact]
    public void What_Is_Published_Reads_Back_The_Same()
    {
        Compilation compilation = Compilation.Create(SampleContent.WithReportBody("`= homicide.trend`, `= homicide.rank(msg)`\n"));
        PublishedManifest manifest = Read(Manifests(compilation.Files).Single());

        BoundPack pack = compilation.GetBoundPack("demo");
        EmitContext context = compilation.GetEmitContext("demo");
        Assert.Equal(("demo", context.CompilerVersion), (manifest.Pack, manifest.Compiler));
        Assert.Equal(context.Inputs.OrderBy(input => input.Path, StringComparer.Ordinal), manifest.Inputs.AsEnumerable());
        PublishedPaper paper = manifest.Papers.Single();
        Assert.Equal(("report", "Performance report", "avon-and-somerset"), (paper.Id, paper.Title, paper.Area));
        PublishedValue wanted = PublishedValue.AllOf(pack.Papers[0]).Single();
        PublishedValue found = paper.Values.Single();
        Assert.Equal(wanted.Rows.AsEnumerable(), found.Rows.AsEnumerable());
        Assert.Equal(wanted.Trend?.P ?? 0, found.Trend?.P ?? 1, 1e-9);
        Assert.Equal(wanted with { Rows = [], Trend = null }, found with { Rows = [], Trend = null });
        Assert.Equal(wanted.Trend?.Word, found.Trend?.Word);
    }

    [Fact]
    public void Every_Sample_Pack_Reads_Back()
    {
        foreach (string json in Manifests(new FolderContent(RepositoryFiles.PathOf("content"))))
        {
            PublishedManifest manifest = Read(json);
            Assert.NotEmpty(manifest.Papers);
            Assert.Contains(manifest.Pack, json, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Figures_And_Claims_Are_Read()
    {
        PublishedPaper paper = Read(Sample).Papers.Single();

        Assert.Equal(new PublishedClaim("homicide.rank(msg) <= 8", true, 8), Assert.Single(paper.Claims));
        Assert.Equal(("homicide-rolling12", 1, "rolling12"), (paper.Figures[0].Id, paper.Figures[0].Number, paper.Figures[0].Kind));
    }

    [Theory]
    [InlineData("\"schema\": \"boarddocs-manifest/1\"", "\"schema\": \"boarddocs-manifest/2\"", "m is a manifest of version 2, and this program reads version 1. Use the version of BoardDocs that wrote it, or build its pack again.")]
    [InlineData("\"schema\": \"boarddocs-manifest/1\"", "\"schema\": 1", "m is no manifest of a pack: its first key is not \"schema\": \"boarddocs-manifest/1\". Name the manifest.json that a build wrote.")]
    [InlineData("\"period\": \"2023-09\"", "\"period\": \"2023-9\"", "m cannot be read as a manifest: papers[0].period is not a month such as 2023-09. Fetch the file again, or build its pack again.")]
    [InlineData("\"period\": \"2023-09\"", "\"period\": \"2023-13\"", "m cannot be read as a manifest: papers[0].period is not a month such as 2023-09. Fetch the file again, or build its pack again.")]
    [InlineData("\"tied\": ", "\"bound\": ", "m cannot be read as a manifest: papers[0].values[0].benchmark.tied is missing. Fetch the file again, or build its pack again.")]
    [InlineData("\"numerator\": null", "\"numerator\": 1e999", "m cannot be read as a manifest: papers[0].values[0].numerator is not a number. Fetch the file again, or build its pack again.")]
    [InlineData("\"suppressed\": false", "\"suppressed\": 0", "m cannot be read as a manifest: papers[0].values[0].suppressed is not true or false. Fetch the file again, or build its pack again.")]
    [InlineData("\"number\": 1", "\"number\": 1.5", "m cannot be read as a manifest: papers[0].figures[0].number is not a whole number. Fetch the file again, or build its pack again.")]
    [InlineData("\"title\": \"Performance report\"", "\"title\": \"\\ud800\"", "m cannot be read as a manifest: papers[0].title is not a readable text. Fetch the file again, or build its pack again.")]
    public void What_Is_Not_As_It_Has_To_Be_Gets_A_Sentence(string text, string changed, string sentence)
    {
        Assert.Contains(text, Sample, StringComparison.Ordinal);
        int start = Sample.IndexOf(text, StringComparison.Ordinal);

        Assert.Equal(new ManifestReading(null, sentence), ReadRaw(Sample[..start] + changed + Sample[(start + text.Length)..]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("12")]
    [InlineData("{}")]
    [InlineData("{ \"schema\": \"boarddocs-manifest/1\" }")]
    [InlineData("{ \"schema\": \"boarddocs-manifest/1\", \"pack\": \"x\", \"compiler\": \"1\", \"inputs\": [ 1 ], \"papers\": {} }")]
    [InlineData("<html></html>")]
    [InlineData("version https://git-lfs.github.com/spec/v1\n")]
    public void What_Is_No_Manifest_Gets_A_Sentence(string text) => AssertFault(ReadRaw(text));

    [Fact]
    public void No_Beginning_Of_A_Manifest_And_No_Nesting_Makes_An_Exception()
    {
        for (int length = 0; length < Sample.TrimEnd().Length; length += 97)
        {
            AssertFault(ReadRaw(Sample[..length]));
        }

        AssertFault(ReadRaw(new string('[', 100_000)));
        AssertFault(ReadRaw(string.Concat(Enumerable.Repeat("{\"schema\":", 100_000))));
        AssertFault(ManifestReader.Read(new MemoryStream([0xFF, 0xFE, 0x7B, 0x00]), "m"));
    }

    [Fact]
    public void A_File_Too_Large_Is_Not_Read_To_Its_End()
    {
        using var stream = new MemoryStream(new byte[ManifestReader.LargestFile + 1_000_000]);

        Assert.Equal(
            "m is larger than 64 MiB and no manifest of a pack. Name the manifest.json that a build wrote.",
            ManifestReader.Read(stream, "m").Fault);
        Assert.True(stream.Position < stream.Length);
    }

    [Fact]
    public void Byte_Order_Marks_And_Other_Line_Ends_Do_No_Harm() =>
        Assert.Equal("demo", Read("\uFEFF" + Sample.Replace("\n", "\r\n", StringComparison.Ordinal)).Pack);

    private static void AssertFault(ManifestReading reading)
    {
        Assert.Null(reading.Manifest);
        Assert.Matches("^m (is|breaks|cannot) .*\\.$", reading.Fault);
    }

    private static PublishedManifest Read(string json)
    {
        ManifestReading reading = ReadRaw(json);
        Assert.Equal(string.Empty, reading.Fault);
        return Assert.IsType<PublishedManifest>(reading.Manifest);
    }

    private static ManifestReading ReadRaw(string json) => ManifestReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "m");

    private static IEnumerable<string> Manifests(IContentFiles files)
    {
        var sink = new MemorySink();
        Assert.True(Compilation.Create(files).Emit(sink).IsWritten);
        return sink.Paths.Where(path => path.EndsWith("/manifest.json", StringComparison.Ordinal)).Select(sink.Text);
    }
}
