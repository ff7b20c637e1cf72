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
}
