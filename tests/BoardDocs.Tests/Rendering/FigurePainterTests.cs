using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using BoardDocs.Charts;
using BoardDocs.Rendering;
using BoardDocs.Symbols;
using BoardDocs.Tests.Charts;
using BoardDocs.Tests.Emit;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Rendering;

/// <summary>PNG pictures by browsers that do what they should, and by others.</summary>
public sealed class FigurePainterTests : IDisposable
{
    private const string NotDrawn = "This pack has not all of its PNG pictures: the browser ";

    private static readonly FigureDrawing Homicide = FigureDrawing.Of(SampleFigures.All["homicide"], Theme.Default);

    private readonly TemporaryFolder scripts = new();

    public void Dispose() => scripts.Dispose();

    [SkippableFact]
    public void Pictures_Are_The_Drawings_At_Two_Pixels_A_Unit()
    {
        FigureDrawing[] drawings = [.. new[] { "homicide", "gaps", "nine-measures", "other-scripts" }.Select(id => FigureDrawing.Of(SampleFigures.All[id], Theme.Default))];

        PngImage[] pictures = [.. DrawWithBrowser(drawings).Select(picture => PngImage.Read(picture.ToArray()))];

        Assert.Equal(
            drawings.Select(drawing => (2 * (int)drawing.Scene.Width, (int)Math.Ceiling(2 * drawing.Scene.Height))),
            pictures.Select(picture => (picture.Width, picture.Height)));
        Assert.All(pictures, picture => Assert.Equal((255, 255, 255), picture.At(0, 0)));
        Assert.All(pictures, picture => Assert.True(Colours(picture) > 50, "The picture is blank."));
    }

    [SkippableFact]
    public void Pictures_Say_What_They_Show_And_How_Large_They_Are()
    {
        ChartScene scene = Homicide.Scene with { Title = "Homicide – “rising”", Description = "Line chart of homicide: 1 − 2 £." };

        PngImage picture = PngImage.Read(Assert.Single(DrawWithBrowser([FigureDrawing.Of(scene)])).ToArray());

        Assert.Equal(
            ["Title\0\0\0\0\0Homicide – “rising”", "Description\0\0\0\0\0Line chart of homicide: 1 − 2 £."],
            picture.Chunks.Where(chunk => chunk.Type == "iTXt").Select(chunk => Encoding.UTF8.GetString(chunk.Data)));

        // 192 pixels an inch: slides show it as large as a page does.
        Assert.Equal("00001D8700001D8701", Convert.ToHexString(Assert.Single(picture.Chunks, chunk => chunk.Type == "pHYs").Data));
        Assert.True(picture.Chunks.ToList().FindIndex(chunk => chunk.Type == "pHYs") < picture.Chunks.ToList().FindIndex(chunk => chunk.Type == "IDAT"));
    }

    [SkippableFact]
    public void Pictures_Have_The_Same_Bytes_Alone_And_Among_Others()
    {
        FigureDrawing other = FigureDrawing.Of(SampleFigures.All["drugs"], Theme.Default);

        byte[] alone = Assert.Single(DrawWithBrowser([Homicide])).ToArray();
        byte[][] both = [.. DrawWithBrowser([other, Homicide]).Select(picture => picture.ToArray())];

        Assert.Equal(alone, both[1]);
        Assert.NotEqual(alone, both[0]);
    }

    [SkippableFact]
    public void Browser_That_Fails_Is_Quoted() => Assert.Equal(
        $"{NotDrawn}{scripts.PathOf("browser")} ended with exit code 7, with the last message 'no display'{BrowserFaultTests.Remedy}",
        Fault("echo no display >&2; exit 7"));

    [SkippableTheory]
    [InlineData("exit 0", "drew 0 of 1 pictures")]
    [InlineData("echo '<pre>InvalidStateError</pre>'; echo '</html>'", "drew 0 of 1 pictures")]
    [InlineData("echo '<pre>data:image/png;base64,%%%%</pre>'; echo '</html>'", "drew 0 of 1 pictures")]
    [InlineData("for i in 1 2; do echo '<pre>data:image/png;base64,AAAA</pre>'; done; echo '</html>'", "drew 2 of 1 pictures")]
    [InlineData("echo '<pre>data:image/png;base64,AAAA</pre>'; echo '</html>'", "drew a picture of another size than it was asked for")]
    public void Browser_That_Draws_Something_Else_Is_Reported(string script, string ending) => Assert.Equal(
        $"{NotDrawn}{scripts.PathOf("browser")} {ending}, without a message{BrowserFaultTests.Remedy}", Fault(script));

    [SkippableFact]
    public void Browser_That_Is_Not_There_Is_Reported() => Assert.StartsWith(
        $"{NotDrawn}{scripts.PathOf("none")} did not start, with the last message '",
        new FigurePainter(scripts.PathOf("none"), TimeSpan.FromSeconds(30)).Draw([Homicide]).FaultIn(SamplePack.Whole)?.Message,
        StringComparison.Ordinal);

    [SkippableFact]
    public void Browser_That_Hangs_Is_Ended_And_Leaves_Nothing()
    {
        var watch = Stopwatch.StartNew();

        string? fault = Fault($"pwd > '{scripts.PathOf("place")}'; sleep 60", TimeSpan.FromSeconds(1));

        Assert.InRange(watch.Elapsed.TotalSeconds, 1, 20);
        Assert.Contains(" had not finished after 1 seconds, without a message. ", fault, StringComparison.Ordinal);
        string place = File.ReadAllText(scripts.PathOf("place")).Trim();
        Assert.Contains("boarddocs-", place, StringComparison.Ordinal);
        Assert.False(Directory.Exists(place));
    }

    [SkippableFact]
    public void Cancelled_Drawing_Ends_The_Browser()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var watch = Stopwatch.StartNew();

        Assert.ThrowsAny<OperationCanceledException>(() => Fault("sleep 60", TimeSpan.FromMinutes(1), cancellation.Token));

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    private static ImmutableArray<ReadOnlyMemory<byte>> DrawWithBrowser(IReadOnlyList<FigureDrawing> drawings)
    {
        string? browser = BrowserSearch.Run(null).Program;
        Skip.If(browser is null, "No Chrome, Chromium or Edge is installed.");
        PictureResult result = new FigurePainter(browser, TimeSpan.FromMinutes(2)).Draw(drawings);
        Assert.Null(result.FaultIn(SamplePack.Whole)?.Message);
        return result.Pictures;
    }

    private static int Colours(PngImage picture) =>
        Enumerable.Range(0, picture.Height).SelectMany(y => Enumerable.Range(0, picture.Width).Select(x => picture.At(x, y))).Distinct().Count();

    private string? Fault(string script, TimeSpan? patience = null, CancellationToken cancellation = default)
    {
        PictureResult result = new FigurePainter(FakeBrowser.Write(scripts, script), patience ?? TimeSpan.FromSeconds(30)).Draw([Homicide], cancellation);
        Assert.Empty(result.Pictures);
        Assert.Equal("BD5001", result.FaultIn(SamplePack.Whole)?.Descriptor.Id);
        return result.FaultIn(SamplePack.Whole)?.Message;
    }
}
