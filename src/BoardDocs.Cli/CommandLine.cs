using System.CommandLine;
using BoardDocs.Cli.Commands;

namespace BoardDocs.Cli;

/// <summary>The commands of the program.</summary>
internal static class CommandLine
{
    /// <summary>Makes the root command.</summary>
    public static RootCommand Create() => new("Compiles performance reports into a published pack.")
    {
        NewCommand.Create(),
        CheckCommand.Create(),
        BuildCommand.Create(),
        ReviewCommand.Create(),
        FixCommand.Create(),
        FormatCommand.Create(),
        VerifyCommand.Create(),
        WhyCommand.Create(),
        ChartCommand.Create(),
        ExplainCommand.Create(),
    };
}
