using System.Collections.Immutable;
using System.CommandLine;
using BoardDocs.Cli.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Cli.Commands;

/// <summary><c>format</c>: tidies the measure language and front matter, never prose.</summary>
internal static class FormatCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var options = new ChangeOptions();
        var command = new Command("format", "Tidies measure blocks, values and front matter; never prose.");
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Open(parsed)));
        return command;
    }

    private static int Run(ContentEdit edit)
    {
        var texts = new SortedDictionary<string, SourceText>(StringComparer.Ordinal);
        ImmutableSortedSet<string> notUtf8 = edit.NotUtf8();
        foreach (SyntaxTree tree in edit.Papers.Where(tree => !notUtf8.Contains(tree.Path)))
        {
            SourceText tidied = SyntaxFormatter.Format(tree);
            if (tidied != tree.Text)
            {
                texts.Add(tree.Path, tidied);
                Print(edit, tree, tidied);
            }
        }

        Console.Error.WriteLine(Summary.OfFormat(texts.Count, edit.IsCheck, isAll: notUtf8.IsEmpty));
        return edit.Finish(texts, notUtf8);
    }

    /// <summary>Prints each line that changes as it is afterwards; a line is never added or taken away.</summary>
    private static void Print(ContentEdit edit, SyntaxTree tree, SourceText tidied)
    {
        for (int line = 0; line < tidied.LineStarts.Length; line++)
        {
            ReadOnlySpan<char> now = tidied.Slice(tidied.GetLineSpan(line));
            if (!now.SequenceEqual(tree.Text.Slice(tree.Text.GetLineSpan(line))))
            {
                Console.Out.Write($"{edit.Paths.Show(tree.Path)}:{line + 1}: {PrintableText.Of(now.ToString())}\n");
            }
        }
    }
}
