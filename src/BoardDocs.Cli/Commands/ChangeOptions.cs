using System.CommandLine;
using BoardDocs.Cli.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Cli.Commands;

/// <summary>What <c>fix</c> and <c>format</c> both take, and how they write.</summary>
internal sealed class ChangeOptions
{
    private readonly Argument<string> content = new("content") { Description = "The content folder.", DefaultValueFactory = _ => "./content" };
    private readonly Option<string?> pack = new("--pack") { Description = "Only this pack (its folder's name under packs/).", HelpName = "ID" };
    private readonly Option<bool> check = new("--check") { Description = "Change nothing; say what would change, and exit 1 if anything would." };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(content);
        command.Options.Add(pack);
        command.Options.Add(check);
    }

    /// <summary>Opens the content folder that a command line names.</summary>
    /// <exception cref="UsageException">There is no such folder or pack.</exception>
    public ContentEdit Open(ParseResult parsed)
    {
        string folder = parsed.GetRequiredValue(content);
        string? only = parsed.GetValue(pack);
        FolderContent files = ContentFolder.Open(folder);
        Compilation compilation = Compilation.Create(files, new CompilationOptions { PackId = only });
        if (only is not null)
        {
            PackChoice.Check(compilation, only, folder);
        }

        return new ContentEdit(files, compilation, new PathDisplay(folder, Directory.GetCurrentDirectory()), parsed.GetValue(check));
    }
}
