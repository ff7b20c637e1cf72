using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>Cuts and reads the YAML between the <c>---</c> lines at the start of a paper.</summary>
internal static class FrontMatterParser
{
    private const string Fence = "---";

    /// <summary>Reads the front matter.</summary>
    /// <returns>The front matter, or null where the first line is not <c>---</c>.</returns>
    public static FrontMatterSyntax? Parse(string path, SourceText text, DiagnosticBag bag)
    {
        if (!IsFence(text, 0))
        {
            return null;
        }

        int close = Enumerable.Range(1, text.LineStarts.Length - 1).FirstOrDefault(line => IsFence(text, line));
        int last = close > 0 ? close : FirstLineBehind(text);
        int bodyStart = StartOfLine(text, 1);
        int bodyEnd = StartOfLine(text, last);
        var body = TextSpan.FromBounds(bodyStart, bodyEnd);
        YamlMapping content = YamlReader.Read(path, text, body, bag);

        var children = ImmutableArray.CreateBuilder<SyntaxElement>(3);
        children.Add(FenceToken(text, 0, bodyStart));
        if (!body.IsEmpty)
        {
            children.Add(new SyntaxToken(SyntaxKind.YamlText, text, body, body));
        }

        if (close == 0)
        {
            var error = new SyntaxError(SyntaxDiagnostics.UnclosedFrontMatter, new TextSpan(bodyEnd, 0)) { Suggestion = ClosingFence(text, bodyEnd) };
            bag.Add(error.ToDiagnostic(path, text));
        }

        children.Add(close > 0 ? FenceToken(text, close, StartOfLine(text, close + 1)) : MissingFence(text, bodyEnd));
        return new FrontMatterSyntax(children.ToImmutable(), content);
    }

    private static string ClosingFence(SourceText text, int position)
    {
        bool isAtLineStart = text.LineStarts.BinarySearch(position) >= 0;
        return (isAtLineStart ? string.Empty : text.LineEnding) + Fence + text.LineEnding;
    }

    private static bool IsFence(SourceText text, int line) => text.Slice(text.GetLineSpan(line)).TrimEnd() is Fence;

    private static int StartOfLine(SourceText text, int line) => line < text.LineStarts.Length ? text.LineStarts[line] : text.Length;

    private static SyntaxToken FenceToken(SourceText text, int line, int fullEnd)
    {
        var span = new TextSpan(text.LineStarts[line], Fence.Length);
        return new SyntaxToken(SyntaxKind.FrontMatterFence, text, span, TextSpan.FromBounds(span.Start, fullEnd));
    }

    private static SyntaxToken MissingFence(SourceText text, int position)
    {
        var span = new TextSpan(position, 0);
        return new SyntaxToken(SyntaxKind.FrontMatterFence, text, span, span);
    }

    /// <summary>Without a closing line, the front matter is taken to end at the first blank line or heading.</summary>
    private static int FirstLineBehind(SourceText text)
    {
        int line = 1;
        while (line < text.LineStarts.Length && MayBeYaml(text.Slice(text.GetLineSpan(line))))
        {
            line++;
        }

        return line;
    }

    private static bool MayBeYaml(ReadOnlySpan<char> line) => !line.IsWhiteSpace() && !line.StartsWith("# ");
}
