using System.Collections.Immutable;
using BoardDocs.Cli.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Cli.Commands;

/// <summary>A content folder that a command changes, or would change.</summary>
/// <param name="Files">The folder.</param>
/// <param name="Compilation">What is in it.</param>
/// <param name="Paths">How paths are shown.</param>
/// <param name="IsCheck">Whether nothing is to be written.</param>
internal sealed record ContentEdit(FolderContent Files, Compilation Compilation, PathDisplay Paths, bool IsCheck)
{
    /// <summary>The papers that the command is to look at.</summary>
    public IEnumerable<SyntaxTree> Papers =>
        Compilation.Trees.Values.Where(tree => Compilation.Options.PackId is not { } only || tree.Path.StartsWith($"packs/{only}/", StringComparison.Ordinal));

    /// <summary>Those of them that cannot be changed, because they are not UTF-8.</summary>
    public ImmutableSortedSet<string> NotUtf8() =>
        Papers.Where(tree => !tree.Text.IsUtf8).Select(tree => tree.Path).ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>Writes the texts, unless this is a check.</summary>
    /// <param name="texts">The texts of files that are UTF-8.</param>
    /// <param name="left">The files that are left as they are.</param>
    /// <returns>The exit code.</returns>
    public int Finish(IReadOnlyCollection<KeyValuePair<string, SourceText>> texts, ImmutableSortedSet<string> left)
    {
        if (!IsCheck)
        {
            left = left.Union(texts.Where(text => !Files.TryWrite(text.Key, text.Value)).Select(text => text.Key));
        }

        foreach (string path in left)
        {
            Console.Error.WriteLine($"{Paths.Show(path)} is left as it is, because it is not UTF-8. Save it as UTF-8 and run this again.");
        }

        return left.IsEmpty && (!IsCheck || texts.Count == 0) ? ExitCode.Done : ExitCode.ContentErrors;
    }
}
