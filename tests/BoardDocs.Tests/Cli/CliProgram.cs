using System.Diagnostics;

namespace BoardDocs.Tests.Cli;

/// <summary>Runs the program as a user does, in a process of its own.</summary>
internal static class CliProgram
{
    /// <summary>Where the program is.</summary>
    public static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "boarddocs.dll");

    /// <summary>Runs it in a folder.</summary>
    public static CliResult Run(string folder, params string[] arguments) => Run(folder, new Dictionary<string, string>(), arguments);

    /// <summary>Runs it in a folder with more environment variables.</summary>
    public static CliResult Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
        };
        start.ArgumentList.Add(Path);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // A test that is not about the PDF does not wait for a browser.
        start.Environment["BOARDDOCS_BROWSER"] = "none";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return Finish(start);
    }

    /// <summary>Runs a process to its end.</summary>
    public static CliResult Finish(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.RedirectStandardInput = true;
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliResult(process.ExitCode, output, error.Result);
    }
}
