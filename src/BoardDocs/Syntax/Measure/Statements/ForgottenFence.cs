using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>
/// Finds where the prose begins that a block has swallowed because its closing line was forgotten: at the next heading or block where the
/// next block's closing line closes it, else at the first line that reads like prose.
/// </summary>
internal static class ForgottenFence
{
    /// <summary>The lines of a block up to the prose.</summary>
    public static ImmutableArray<TextSpan> Cut(SourceText text, FenceLayout fence)
    {
        bool isOpen = fence.Close.IsEmpty;
        for (int i = 0; i < fence.Lines.Length; i++)
        {
            ReadOnlySpan<char> line = text.Slice(fence.Lines[i]).Trim();
            if (OpensMarkdown(line) || (isOpen && !line.IsEmpty && IsProse(line)))
            {
                return fence.Lines[..i];
            }
        }

        return fence.Lines;
    }

    /// <summary>A heading, or the fence of another block.</summary>
    private static bool OpensMarkdown(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> behindHashes = line.TrimStart('#');
        return (behindHashes.Length < line.Length && behindHashes.StartsWith(" "))
            || line.StartsWith("```") || line.StartsWith("~~~");
    }

    /// <summary>A line that opens with no key, or several words: a key alone may still be in the making.</summary>
    private static bool IsProse(ReadOnlySpan<char> line)
    {
        int key = CharacterClass.CountName(line);
        ReadOnlySpan<char> rest = line[key..].TrimStart();
        return key == 0 || (!rest.StartsWith(":") && rest.Count(' ') > 0);
    }
}
