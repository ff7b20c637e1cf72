using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;
using Markdig.Syntax;

namespace BoardDocs.Syntax;

/// <summary>Parses one paper: limits, front matter, Markdown, fragments, and last the errors in the finished tree.</summary>
internal sealed class PaperParser(string path, SourceText text)
{
    private readonly DiagnosticBag bag = new();

    /// <summary>Parses the paper; never throws.</summary>
    public SyntaxTree Parse()
    {
        DocumentSyntax root = PaperLimits.IsTooLarge(text.Content)
            ? Unread(new SyntaxError(SyntaxDiagnostics.FileTooLarge, default))
            : ParseDocument();
        SyntaxErrors.Report(root, Report);
        return new SyntaxTree(path, text, root, OneForEachPlace(bag.ToImmutable()));
    }

    private DocumentSyntax ParseDocument()
    {
        FrontMatterSyntax? frontMatter = FrontMatterParser.Parse(path, text, bag);
        int start = frontMatter?.FullSpan.End ?? 0;
        if (PaperLimits.Check(text, start) is { } limit)
        {
            return Unread(limit, frontMatter);
        }

        MarkdownDocument? markdown = MarkdownReader.TryParse(text, start, out string source);
        return markdown is null
            ? Unread(new SyntaxError(SyntaxDiagnostics.UnreadableMarkdown, new TextSpan(start, 0)), frontMatter)
            : Assemble(frontMatter, markdown, source);
    }

    private DocumentSyntax Assemble(FrontMatterSyntax? frontMatter, MarkdownDocument markdown, string source)
    {
        int start = frontMatter?.FullSpan.End ?? 0;
        var collector = new FragmentCollector(text, source);
        collector.Collect(markdown);
        foreach (TextSpan span in collector.Misplaced)
        {
            Report(new SyntaxError(SyntaxDiagnostics.BlockInTable, span));
        }

        ImmutableArray<SyntaxNode> fragments = collector.InOrder(start);
        ImmutableArray<MarkdownBlockSyntax> blocks = new MarkdownBlockBuilder(text, fragments).Build(markdown, start);
        return Root(frontMatter, [.. blocks], markdown, fragments.ToImmutableDictionary(fragment => fragment.FullSpan.Start));
    }

    private DocumentSyntax Unread(SyntaxError limit, FrontMatterSyntax? frontMatter = null)
    {
        Report(limit);
        var rest = TextSpan.FromBounds(frontMatter?.FullSpan.End ?? 0, text.Length);
        var token = new SyntaxToken(SyntaxKind.MarkdownText, text, rest, rest);
        return Root(frontMatter, rest.IsEmpty ? [] : [token], [], ImmutableDictionary<int, SyntaxNode>.Empty);
    }

    private DocumentSyntax Root(
        FrontMatterSyntax? frontMatter, ImmutableArray<SyntaxElement> blocks, MarkdownDocument markdown, ImmutableDictionary<int, SyntaxNode> fragments)
    {
        var end = new TextSpan(text.Length, 0);
        ImmutableArray<SyntaxElement> first = frontMatter is null ? [] : [frontMatter];
        return new DocumentSyntax([.. first, .. blocks, new SyntaxToken(SyntaxKind.EndOfFile, text, end, end)], markdown, fragments);
    }

    private void Report(SyntaxError error) => bag.Add(error.ToDiagnostic(path, text));

    /// <summary>Two errors at one place of no width would be the same fault told twice.</summary>
    private static ImmutableArray<Diagnostic> OneForEachPlace(ImmutableArray<Diagnostic> diagnostics)
    {
        var taken = new HashSet<int>();
        return [.. diagnostics.Where(diagnostic => !diagnostic.Location.Span.IsEmpty || taken.Add(diagnostic.Location.Span.Start))];
    }
}
