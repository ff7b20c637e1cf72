using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>Tidies front matter: <c>key: value</c>, <c>[a, b]</c>, no blanks at the ends of lines.</summary>
internal static class YamlFormatter
{
    /// <summary>Tidies front matter that can be read.</summary>
    public static void Format(FrontMatterSyntax frontMatter, SyntaxTree tree, GapWriter gaps)
    {
        var close = (SyntaxToken)frontMatter.Children[^1];
        if (close.IsMissing || tree.Diagnostics.Any(fault => frontMatter.FullSpan.Contains(fault.Location.Span)))
        {
            return;
        }

        gaps.TrimEnd(frontMatter.Children[0].Span.End);
        gaps.TrimEnd(close.Span.End);
        var kept = new HashSet<int>();
        FormatNode(frontMatter.Content, tree.Text, gaps, kept);
        TrimLines(frontMatter, tree.Text, gaps, kept);
    }

    private static void FormatNode(YamlNode node, SourceText text, GapWriter gaps, HashSet<int> kept)
    {
        if (node is YamlMapping mapping)
        {
            FormatMapping(mapping, text, gaps, kept);
        }
        else if (node is YamlSequence sequence)
        {
            YamlNode? previous = null;
            foreach (YamlNode item in sequence.Items)
            {
                Separate(previous, item, gaps);
                FormatNode(item, text, gaps, kept);
                previous = item;
            }
        }
        else
        {
            KeepLines(node, text, kept);
        }
    }

    private static void FormatMapping(YamlMapping mapping, SourceText text, GapWriter gaps, HashSet<int> kept)
    {
        YamlNode? previous = null;
        foreach (YamlEntry entry in mapping.Entries)
        {
            Separate(previous, entry.Key, gaps);
            if (!entry.Value.Span.IsEmpty)
            {
                gaps.Replace(entry.Key.Span.End, entry.Value.Span.Start, ":", ": ");
            }

            FormatNode(entry.Value, text, gaps, kept);
            previous = entry.Value;
        }
    }

    /// <summary>A comma between two nodes on one line means brackets around them.</summary>
    private static void Separate(YamlNode? previous, YamlNode next, GapWriter gaps)
    {
        if (previous is not null)
        {
            gaps.Replace(previous.Span.End, next.Span.Start, ",", ", ");
        }
    }

    /// <summary>Blanks at the end of a line may belong to a text of several lines.</summary>
    private static void KeepLines(YamlNode scalar, SourceText text, HashSet<int> kept)
    {
        int first = text.GetLinePosition(scalar.Span.Start).Line;
        int last = text.GetLinePosition(Math.Max(scalar.Span.Start, scalar.Span.End - 1)).Line;
        for (int line = first; line <= last && first < last; line++)
        {
            kept.Add(line);
        }
    }

    private static void TrimLines(FrontMatterSyntax frontMatter, SourceText text, GapWriter gaps, HashSet<int> kept)
    {
        int last = text.GetLinePosition(frontMatter.Children[^1].Span.Start).Line;
        for (int line = 1; line < last; line++)
        {
            TextSpan span = text.GetLineSpan(line);
            if (!kept.Contains(line))
            {
                gaps.Set(span.Start + text.Slice(span).TrimEnd(" \t").Length, span.End, string.Empty);
            }
        }
    }
}
