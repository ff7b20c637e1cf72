using System.CommandLine;

namespace BoardDocs.Cli.Commands;

/// <summary><c>--content DIR</c>, of commands whose argument is something else.</summary>
internal sealed class ContentFolderOption
{
    /// <summary>The option.</summary>
    public Option<string> Option { get; } = new("--content")
    {
        Description = "The content folder.",
        DefaultValueFactory = _ => "./content",
        HelpName = "DIR",
    };

    /// <summary>The folder that a command line names.</summary>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public string Find(ParseResult parsed)
    {
        string folder = parsed.GetRequiredValue(Option);
        return Directory.Exists(folder) ? folder : throw new UsageException($"There is no content folder '{folder}'. Name yours with --content DIR.");
    }
}
