using System.Diagnostics;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Content;

/// <summary>The committed data of the sample content are what its generator writes.</summary>
public sealed class GeneratorTests : IDisposable
{
    private readonly DirectoryInfo _output = Directory.CreateTempSubdirectory("boarddocs-generator-");

    public void Dispose() => _output.Delete(recursive: true);

    [Fact]
    public void Generate_Writes_The_Committed_Bytes()
    {
        Run(RepositoryFiles.PathOf("content/generator/generate.cs"));

        Assert.Equal(
            ["fraud-and-cyber.csv", "local-activity.csv", "public-survey.csv", "rape.csv", "recorded-offences.csv", "stop-search.csv", "victim-satisfaction.csv"],
            _output.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
        foreach (var file in _output.GetFiles())
        {
            var committed = File.ReadAllText(RepositoryFiles.PathOf("content/data/" + file.Name));
            Assert.True(File.ReadAllText(file.FullName) == committed, $"content/data/{file.Name} is not what the generator writes.");
        }
    }

    private void Run(string program)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { "run", program, "--", _output.FullName },
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start);
        Assert.NotNull(process);
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, text);
    }
}
