using System.Diagnostics;
using BoardDocs.Binding;
using BoardDocs.Rendering;
using BoardDocs.Tests.Emit;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Rendering;

/// <summary>Browsers that do not do what they should.</summary>
public sealed class BrowserFaultTests : IDisposable
{
    internal const string Remedy = ". Start it by hand to see whether it works, or name another one with --browser or BOARDDOCS_BROWSER.";

    private static readonly BoundPack Pack = SamplePack.Whole;

    private readonly TemporaryFolder scripts = new();

    public void Dispose() => scripts.Dispose();

    [SkippableFact]
    public void Browser_That_Fails_Is_Quoted()
    {
        PrintResult result = Print("echo first >&2; printf 'out of \\033[31mmemory\\n' >&2; exit 7");

        Assert.Equal("BD5001", result.Fault?.Descriptor.Id);
        Assert.Equal($"This pack has no PDF: the browser {scripts.PathOf("browser")} ended with exit code 7, with the last message 'out of [31mmemory'{Remedy}", result.Fault?.Message);
    }

    [SkippableFact]
    public void Browser_That_Prints_Nothing_Is_Reported() => Assert.Equal(
        $"This pack has no PDF: the browser {scripts.PathOf("browser")} printed nothing, without a message{Remedy}", Print("exit 0").Fault?.Message);

    [SkippableFact]
    public void Browser_That_Hangs_Is_Ended_With_Its_Children()
    {
        string mark = scripts.PathOf("child");
        var watch = Stopwatch.StartNew();

        PrintResult result = Print($"sleep 60 & echo $! > '{mark}'; wait", TimeSpan.FromSeconds(1));

        Assert.InRange(watch.Elapsed.TotalSeconds, 1, 20);
        Assert.Contains(" had not finished after 1 seconds, without a message. ", result.Fault?.Message, StringComparison.Ordinal);
        Assert.False(Runs(File.ReadAllText(mark).Trim()), "The child of the browser still runs.");
    }

    [SkippableFact]
    public void Cancelled_Print_Ends_The_Browser()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var watch = Stopwatch.StartNew();

        Assert.ThrowsAny<OperationCanceledException>(() => Print("sleep 60", TimeSpan.FromMinutes(1), cancellation.Token));

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [SkippableFact]
    public void Rubbish_Is_Not_Published()
    {
        PrintResult result = Print(FakeBrowser.Target + "echo rubbish > \"$target\"");

        Assert.Equal(
            "This pack has no PDF: the browser printed a file of another kind than expected, it is no PDF (at byte 0). Update the browser, or name another one with --browser.",
            result.Fault?.Message);
    }

    [SkippableFact]
    public void Pages_That_Go_On_Moving_Are_Not_Published()
    {
        File.WriteAllBytes(scripts.PathOf("one.pdf"), SmallPdf.Make("<</paper--_top [6 0 R /XYZ 0 0 0]>>"));
        File.WriteAllBytes(scripts.PathOf("two.pdf"), SmallPdf.Make("<</paper--_top [7 0 R /XYZ 0 0 0]>>"));
        string folder = scripts.Path;
        string script = FakeBrowser.Target + $"if [ -e '{folder}/odd' ]; then rm '{folder}/odd'; cp '{folder}/one.pdf' \"$target\"; else touch '{folder}/odd'; cp '{folder}/two.pdf' \"$target\"; fi";

        Assert.Equal("BD5003", Print(script).Fault?.Descriptor.Id);
    }

    [SkippableFact]
    public void Pages_That_Stay_Are_Published_With_Their_Numbers()
    {
        File.WriteAllBytes(scripts.PathOf("one.pdf"), SmallPdf.Make());

        PrintResult result = Print(FakeBrowser.Target + $"cp '{scripts.Path}/one.pdf' \"$target\"; echo print >> '{scripts.Path}/prints'");

        Assert.Null(result.Fault);
        Assert.Equal(3, PdfPages.Of(PdfFile.Read(result.Pdf)).Length);
        Assert.Equal(2, File.ReadAllLines(scripts.PathOf("prints")).Length);
    }

    private static bool Runs(string process)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Only Linux tells by a file whether a process runs.");
        string state = $"/proc/{process}/stat";

        // Ended, but its parent has not asked how.
        return File.Exists(state) && !File.ReadAllText(state).Contains(") Z ", StringComparison.Ordinal);
    }

    private PrintResult Print(string script, TimeSpan? patience = null, CancellationToken cancellation = default)
    {
        string browser = FakeBrowser.Write(scripts, script);
        string path;
        using (var folder = new PrintFolder())
        {
            path = folder.Path;
            Directory.CreateDirectory(Path.Combine(folder.Site, Pack.Id));
            File.WriteAllText(Path.Combine(folder.Site, Pack.Id, "print.html"), "<span class=\"page\" data-page=\"paper--_top\"></span>");
            try
            {
                return new PackPrinter(browser, patience ?? TimeSpan.FromSeconds(30)).Print(folder, Pack, new PdfProperties("T", "A", "S", "K", "en-GB", Pack.Date), AttachmentSet.Empty, cancellation);
            }
            finally
            {
                folder.Dispose();
                Assert.False(Directory.Exists(path));
            }
        }
    }
}
