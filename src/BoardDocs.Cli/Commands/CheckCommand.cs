using System.CommandLine;
using BoardDocs.Cli.Diagnostics;

namespace BoardDocs.Cli.Commands;

/// <summary><c>check</c>: prints what is wrong and writes nothing.</summary>
internal static class CheckCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";
    private const string Github = "github";

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var options = new ContentOptions();
        var format = new Option<string>("--format") { Description = "text for people; json, sarif, or github (annotations of a workflow) for machines.", DefaultValueFactory = _ => Text, HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong(Text, Json, Sarif, Github);
        var command = new Command("check", "Says what is wrong with the content and writes nothing.");
        options.AddTo(command);
        command.Options.Add(format);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, options, parsed.GetRequiredValue(format), cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, ContentOptions options, string format, CancellationToken cancellation)
    {
        CompilationRun run = CompilationRun.Start(parsed, options, isDraft: false, cancellation);
        Print(run, format, cancellation);
        Console.Error.WriteLine(Summary.OfCheck(run));
        return run.Fails ? ExitCode.ContentErrors : ExitCode.Done;
    }

    private static void Print(CompilationRun run, string format, CancellationToken cancellation)
    {
        using Stream output = Console.OpenStandardOutput();
        switch (format)
        {
            case Json:
                new JsonDiagnosticWriter(run.Paths, run.Files).Write(output, run.Diagnostics);
                break;
            case Sarif:
                new SarifWriter(run.Paths, run.Files).Write(output, run.Diagnostics, run.Compilation.GetSuppressions(cancellation));
                break;
            case Github:
                using (var writer = new StreamWriter(output))
                {
                    new GithubAnnotationWriter(writer, run.Paths).Write(run.Diagnostics);
                }

                break;
            default:
                run.WriteTo(Console.Out, Console.IsOutputRedirected);
                break;
        }
    }
}
