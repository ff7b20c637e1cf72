using BoardDocs.Cli.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Cli.Commands;

/// <summary>A content folder that a command changes, or would change.</summary>
/// <param name="Files">The folder.</param>
/// <param name="Compilation">What is in it.</param>
/// <param name="Paths">How paths are shown.</param>
/// <param name="IsCheck">Whether nothing is to be written.</param>
internal sealed record ContentEdit(FolderContent Files, Compilation Compilation, PathDisplay Paths, bool IsCheck)
{
    /// <summary>Writes the texts, unless this is a check.</summary>
    /// <returns>The exit code.</returns>
    public int Finish(IReadOnlyCollection<KeyValuePair<string, SourceText>> texts)
    {
        if (IsCheck)
        {
            return texts.Count == 0 ? ExitCode.Done : ExitCode.ContentErrors;
        }

        bool isWritten = true;
        foreach ((string path, SourceText text) in texts)
        {
            if (!Files.TryWrite(path, text))
            {
                Console.Error.WriteLine($"{Paths.Show(path)} is left as it is, because it is not UTF-8. Save it as UTF-8 and run this again.");
                isWritten = false;
            }
        }

        return isWritten ? ExitCode.Done : ExitCode.ContentErrors;
    }
}
