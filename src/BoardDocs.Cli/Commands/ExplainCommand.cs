using System.CommandLine;

namespace BoardDocs.Cli.Commands;

/// <summary><c>explain BD2001</c>: prints a diagnostic's page.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "The diagnostic's id, such as BD2001." };
        var content = new Option<string?>("--content") { Description = "The content folder; accepted for symmetry with the other commands.", HelpName = "DIR" };
        var command = new Command("explain", "Says what a diagnostic means and how to fix it.") { id, content };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(id)));
        return command;
    }

    private static int Run(string id)
    {
        string name = id.Trim().ToUpperInvariant();
        string page = DiagnosticPages.Read(name) ?? throw new UsageException(NotFound(id));
        Console.Out.Write(page);
        return ExitCode.Done;
    }

    private static string NotFound(string id) =>
        $"There is no diagnostic '{id}'. Ids look like BD2001; 'boarddocs check' prints one with each finding.";
}
