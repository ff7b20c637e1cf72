using System.Collections.Immutable;
using System.Diagnostics;

namespace BoardDocs.Cli.Git;

/// <summary>The git of this machine, set up so that it only reads: it asks nothing, fetches nothing, pages nothing and takes no lock.</summary>
/// <param name="File">The program, with its whole path.</param>
/// <param name="Patience">How long one question may take.</param>
internal sealed record GitProgram(string File, TimeSpan Patience)
{
    private static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(60);

    /// <summary>A protocol of this name does not exist: nothing is ever fetched, by a git that knows no other way to be told either.</summary>
    private const string NoProtocol = "none";

    private static readonly ImmutableArray<KeyValuePair<string, string>> Settings =
    [
        new("GIT_TERMINAL_PROMPT", "0"),
        new("GIT_OPTIONAL_LOCKS", "0"),
        new("GIT_NO_LAZY_FETCH", "1"),
        new("GIT_ALLOW_PROTOCOL", NoProtocol),
        new("GIT_ASKPASS", string.Empty),
        new("GIT_PAGER", "cat"),
        new("LC_ALL", "C"),
    ];

    /// <summary>What a hook that runs this program has set for its own repository, which need not be that of the content.</summary>
    private static readonly ImmutableArray<string> Foreign = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

    /// <summary>Finds git on the PATH; folders that are not written in full are passed over, for they may be the content's.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static GitProgram Find() => Find(Environment.GetEnvironmentVariable("PATH") ?? string.Empty);

    /// <summary>Finds git in a list of folders.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static GitProgram Find(string folders)
    {
        string name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return folders.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(System.IO.File.Exists) is { } program
            ? new GitProgram(program, UsualPatience)
            : throw new UsageException(
                "git was not found, and an earlier revision can only be read with it. Install git, or give a published manifest.json with --base.");
    }

    /// <summary>Prepares a run in a folder.</summary>
    public ProcessStartInfo Prepare(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(File, ["--no-pager", "--literal-pathspecs", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach ((string name, string value) in Settings)
        {
            start.Environment[name] = value;
        }

        foreach (string name in Foreign)
        {
            start.Environment.Remove(name);
        }

        return start;
    }
}
