using System.CommandLine;
using BoardDocs.Cli.Review;

namespace BoardDocs.Cli.Commands;

/// <summary>The options of <c>review</c>.</summary>
internal sealed class ReviewOptions
{
    /// <summary>What is compared with.</summary>
    public Option<string> Base { get; } = new("--base")
    {
        Description = "The earlier side: a git revision such as main or HEAD~1, a published manifest.json, or a published folder.",
        Required = true,
        HelpName = "REV",
    };

    /// <summary>What is compared.</summary>
    public Option<string?> Head { get; } = new("--head") { Description = "The later side: a git revision; left out, the files as they are.", HelpName = "REV" };

    /// <summary>The format.</summary>
    public Option<string?> Format { get; } = new("--format")
    {
        Description = $"{string.Join(", ", ReviewFormats.All.Select(format => format.Name))}; left out, what the name of the file says, or {ReviewFormats.All[0].Name}.",
        HelpName = "FORMAT",
    };

    /// <summary>Where the review is written to.</summary>
    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "The file to write, or a folder that gets all formats; left out, standard output.",
        HelpName = "PATH",
    };

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        Format.AcceptOnlyFromAmong([.. ReviewFormats.All.Select(format => format.Name)]);
        command.Options.Add(Base);
        command.Options.Add(Head);
        command.Options.Add(Format);
        command.Options.Add(Output);
    }
}
