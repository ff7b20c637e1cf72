using System.Diagnostics;
using BoardDocs.Tests.Cli;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Ci;

/// <summary>A machine for steps to run on: folders, and the programs that steps call.</summary>
internal sealed class Bench : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Sets it up; the test is skipped where there is no bash.</summary>
    public Bench()
    {
        Skip.If(OperatingSystem.IsWindows() || !IsOnPath("bash"), "There is no bash to run steps with.");
        Directory.CreateDirectory(folder.PathOf("bin"));
        Program("boarddocs", $"exec dotnet '{CliProgram.Path}' \"$@\"");
    }

    /// <summary>A path on the machine.</summary>
    public string PathOf(string relative) => folder.PathOf(relative);

    /// <summary>Whether a program is installed.</summary>
    public static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .Any(place => File.Exists(Path.Combine(place, program)));

    /// <summary>Puts a program on the path, before all others of its name.</summary>
    public void Program(string name, string script)
    {
        string path = folder.PathOf($"bin/{name}");
        File.WriteAllText(path, $"#!/usr/bin/env bash\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Runs a script as a step.</summary>
    /// <param name="script">The script.</param>
    /// <param name="workingFolder">The folder it runs in.</param>
    /// <param name="environment">Its variables.</param>
    public CliResult Run(string script, string workingFolder, IEnumerable<(string Key, string Value)> environment)
    {
        string file = folder.PathOf("step.sh");
        File.WriteAllText(file, script);
        var start = new ProcessStartInfo("bash") { WorkingDirectory = workingFolder };
        foreach (string argument in (string[])["--noprofile", "--norc", "-eo", "pipefail", file])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["PATH"] = folder.PathOf("bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        foreach ((string key, string value) in environment)
        {
            start.Environment[key] = value;
        }

        return CliProgram.Finish(start);
    }

    /// <summary>Copies a folder.</summary>
    public static void Copy(string from, string to)
    {
        Assert.True(Directory.Exists(from), $"There is no folder {from}.");
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(file, target, overwrite: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
