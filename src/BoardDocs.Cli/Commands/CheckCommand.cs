using System.CommandLine;
using BoardDocs.Cli.Diagnostics;

namespace BoardDocs.Cli.Commands;

/// <summary><c>check</c>: prints what is wrong and writes nothing.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var options = new ContentOptions();
        var format = new Option<string>("--format") { Description = "text, or json for machines.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("check", "Says what is wrong with the content and writes nothing.");
        options.AddTo(command);
        command.Options.Add(format);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, options, parsed.GetRequiredValue(format), cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, ContentOptions options, string format, CancellationToken cancellation)
    {
        CompilationRun run = CompilationRun.Start(parsed, options, isDraft: false, cancellation);
        if (format == "json")
        {
            using Stream output = Console.OpenStandardOutput();
            new JsonDiagnosticWriter(run.Paths, run.Files).Write(output, run.Diagnostics);
        }
        else
        {
            run.WriteTo(Console.Out, Console.IsOutputRedirected);
        }

        Console.Error.WriteLine(Summary.OfCheck(run));
        return run.Fails ? ExitCode.ContentErrors : ExitCode.Done;
    }
}
