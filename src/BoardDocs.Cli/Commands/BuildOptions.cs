using System.CommandLine;

namespace BoardDocs.Cli.Commands;

/// <summary>What <c>build</c> takes.</summary>
internal sealed class BuildOptions
{
    /// <summary>What is compiled.</summary>
    public ContentOptions Content { get; } = new();

    /// <summary>About the PDF.</summary>
    public PdfOptions Pdf { get; } = new();

    /// <summary>The output folder.</summary>
    public Option<string> Output { get; } = new("--output", "-o") { Description = "The folder to publish into.", DefaultValueFactory = _ => "./output", HelpName = "DIR" };

    /// <summary>Whether errors are published, in place.</summary>
    public Option<bool> Draft { get; } = new("--draft") { Description = "Publish in spite of errors, each shown in place, every page marked as a draft, no manifest." };

    /// <summary>Whether each pack is also one file.</summary>
    public Option<bool> SingleFile { get; } = new("--single-file") { Description = "Also write each pack as one HTML file that holds all it needs, for mail and archive." };

    /// <summary>Whether each figure is also a PNG picture.</summary>
    public Option<bool> Png { get; } = new("--png") { Description = "Also write each figure as a PNG picture, for slides and mail." };

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        Content.AddTo(command);
        command.Options.Add(Output);
        command.Options.Add(Draft);
        command.Options.Add(SingleFile);
        command.Options.Add(Png);
        Pdf.AddTo(command);
    }
}
