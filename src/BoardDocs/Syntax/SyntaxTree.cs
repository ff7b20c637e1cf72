using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>A parsed paper or <c>pack.md</c>: every character of the file in order, and what is missing or unexpected.</summary>
public sealed class SyntaxTree
{
    internal SyntaxTree(string path, SourceText text, DocumentSyntax root, ImmutableArray<Diagnostic> diagnostics)
    {
        Path = path;
        Text = text;
        Root = root;
        Diagnostics = diagnostics;
    }

    /// <summary>The file, relative to the content folder, with <c>/</c> between its parts.</summary>
    public string Path { get; }

    /// <summary>The text that was parsed.</summary>
    public SourceText Text { get; }

    /// <summary>The whole file.</summary>
    public DocumentSyntax Root { get; }

    /// <summary>What is missing or unexpected, in order; names are not looked at here.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Parses a paper or <c>pack.md</c>; whatever the text is, there is a tree and no exception.</summary>
    /// <param name="path">The file, relative to the content folder.</param>
    /// <param name="text">Its text.</param>
    public static SyntaxTree Parse(string path, SourceText text) => new PaperParser(path, text).Parse();

    /// <summary>The place of a span of this tree.</summary>
    public Location GetLocation(TextSpan span) => Location.In(Path, Text, span);
}
