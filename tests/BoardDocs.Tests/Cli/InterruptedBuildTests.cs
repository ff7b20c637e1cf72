using System.Diagnostics;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Cli;

/// <summary>Builds that cannot end: killed, or on a full disk.</summary>
public sealed class InterruptedBuildTests
{
    [Fact]
    public void Build_That_Is_Killed_Never_Leaves_Half_A_Pack()
    {
        using var folder = new TemporaryFolder();
        CliProgram.Run(folder.Path, "new", "content");
        string report = folder.PathOf("content/packs/first-pack/performance-report.md");
        string text = File.ReadAllText(report);
        CliProgram.Run(folder.Path, "build");
        Dictionary<string, string> first = FolderBytes.Read(folder.PathOf("output"));
        File.WriteAllText(report, text + "\nOne more sentence.\n");
        CliProgram.Run(folder.Path, "build", "-o", "other");
        Dictionary<string, string> second = FolderBytes.Read(folder.PathOf("other"));
        for (int delay = 100; delay <= 900; delay += 200)
        {
            Kill(folder.Path, delay);
            string left = Directory.Exists(folder.PathOf("output")) ? "output" : "output.previous";
            Dictionary<string, string> found = FolderBytes.Read(folder.PathOf(left));
            Assert.True(Same(found, first) || Same(found, second), $"Half a pack after {delay} ms.");
        }

        Assert.Equal(0, CliProgram.Run(folder.Path, "build").ExitCode);
        Assert.Equal(second, FolderBytes.Read(folder.PathOf("output")));
        Assert.Equal(["content", "other", "output"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [SkippableTheory]
    [InlineData(16)]
    [InlineData(48)]
    public void Build_On_A_Full_Disk_Says_So_And_Exits_2(int kibibytes)
    {
        using var folder = new TemporaryFolder();
        CliProgram.Run(folder.Path, "new", "content");
        Directory.CreateDirectory(folder.PathOf("disk"));
        CliResult result = OnSmallDisk(folder.Path, kibibytes);
        Skip.If(result.ExitCode == 77, "No small disk can be made here.");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("The output folder disk/output could not be written: the disk is full. What was published before is unchanged.\nLeft: \n", result.Error + result.Output);
    }

    private static bool Same(Dictionary<string, string> one, Dictionary<string, string> other) =>
        one.Count == other.Count && one.All(file => other.GetValueOrDefault(file.Key) == file.Value);

    private static void Kill(string folder, int delay)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [CliProgram.Path, "build", "--pdf", "never"]) { WorkingDirectory = folder, RedirectStandardError = true })
            ?? throw new InvalidOperationException("dotnet did not start.");
        Thread.Sleep(delay);
        process.Kill();
        process.WaitForExit();
    }

    private static CliResult OnSmallDisk(string folder, int kibibytes)
    {
        if (!OperatingSystem.IsLinux())
        {
            return new CliResult(77, string.Empty, string.Empty);
        }

        string script = $"mount -t tmpfs -o size={kibibytes}k none disk || exit 77; dotnet '{CliProgram.Path}' build --pdf never -o disk/output; code=$?; echo \"Left: $(ls disk)\"; exit $code";
        var start = new ProcessStartInfo("sh", ["-c", "unshare -rm true 2>/dev/null || exit 77; exec unshare -rm sh -c \"$0\"", script]) { WorkingDirectory = folder };
        return CliProgram.Finish(start);
    }
}
