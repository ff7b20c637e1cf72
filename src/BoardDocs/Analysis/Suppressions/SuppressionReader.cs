using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>Reads comments such as <c>&lt;!-- boarddocs-disable-next-line BD4003 -- reason --&gt;</c>.</summary>
internal sealed class SuppressionReader(SyntaxTree tree, DiagnosticBag bag)
{
    private const string Start = "<!-- ";
    private const string End = "-->";
    private const string Directive = "boarddocs-disable-next-line";
    private const string ReasonMark = "--";

    /// <summary>Reads the comments; those that ask for what cannot be are reported.</summary>
    public ImmutableArray<SuppressionRequest> Read(ImmutableArray<TextSpan> comments)
    {
        var requests = ImmutableArray.CreateBuilder<SuppressionRequest>();
        foreach (TextSpan comment in comments)
        {
            requests.AddRange(Read(Trim(comment)));
        }

        return requests.ToImmutable();
    }

    private IEnumerable<SuppressionRequest> Read(TextSpan comment)
    {
        Location location = tree.GetLocation(comment);
        string content = tree.Text.ToString(comment)[Start.Length..^End.Length].Trim();
        (string head, string reason) = Split(content);
        string[] words = head.Split((char[]?)[' ', ',', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || words[0] != Directive)
        {
            bag.Report(EditorialDiagnostics.UnknownDirective, location, content);
            yield break;
        }

        (int first, int last) = NextLines(location.End.Line);
        foreach (string id in words.Skip(1).Where(id => RuleIds.Check(id, location, bag)))
        {
            if (reason.Length == 0)
            {
                bag.Report(EditorialDiagnostics.SuppressionWithoutReason, location, id);
            }
            else
            {
                yield return new SuppressionRequest(id, reason, first, last, location);
            }
        }
    }

    private static (string Head, string Reason) Split(string content)
    {
        int mark = content.IndexOf(" " + ReasonMark, StringComparison.Ordinal);
        return mark < 0 ? (content, string.Empty) : (content[..mark], content[(mark + ReasonMark.Length + 1)..].Trim());
    }

    /// <summary>The next line with text; where a measure block begins on it, all of the block.</summary>
    private (int First, int Last) NextLines(int line)
    {
        do
        {
            line++;
        }
        while (line < tree.Text.LineStarts.Length && tree.Text.Slice(tree.Text.GetLineSpan(line)).IsWhiteSpace());

        foreach (MeasureBlockSyntax block in tree.Root.MeasureBlocks)
        {
            Location location = tree.GetLocation(block.Span);
            if (location.Start.Line == line)
            {
                return (line, location.End.Line);
            }
        }

        return (line, line);
    }

    private TextSpan Trim(TextSpan span)
    {
        ReadOnlySpan<char> text = tree.Text.Slice(span);
        int start = span.Start + (text.Length - text.TrimStart().Length);
        return TextSpan.FromBounds(start, start + text.Trim().Length);
    }
}
