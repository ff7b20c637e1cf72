using System.CommandLine;

namespace BoardDocs.Cli.Commands;

/// <summary>What <c>chart</c> takes.</summary>
internal sealed class ChartOptions
{
    /// <summary>The pack.</summary>
    public Argument<string> Pack { get; } = new("pack") { Description = "The pack (its folder's name under packs/)." };

    /// <summary>The figure.</summary>
    public Argument<string> Figure { get; } = new("figure") { Description = "The figure's id; with the paper before it, as paper.figure, where several papers have one of that id." };

    /// <summary>The content folder.</summary>
    public ContentFolderOption Content { get; } = new();

    /// <summary>Whether the picture is a PNG file.</summary>
    public Option<bool> Png { get; } = new("--png") { Description = "A PNG picture of two pixels a point; without it, an SVG picture." };

    /// <summary>The file.</summary>
    public Option<string?> Output { get; } = new("--output", "-o") { Description = "The file to write; without it, one named after paper and figure in the current folder.", HelpName = "FILE" };

    /// <summary>Whether another file of that name is replaced.</summary>
    public Option<bool> Force { get; } = new("--force") { Description = "Replace a file of that name." };

    /// <summary>The browser.</summary>
    public BrowserOption Browser { get; } = new();

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Pack);
        command.Arguments.Add(Figure);
        command.Options.Add(Content.Option);
        command.Options.Add(Png);
        command.Options.Add(Output);
        command.Options.Add(Force);
        command.Options.Add(Browser.Option);
    }
}
