using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs;

/// <summary>The tree of one file, parsed when somebody asks.</summary>
internal sealed class PaperSource
{
    private readonly Lazy<SyntaxTree> tree;

    private PaperSource(string path, Func<SyntaxTree> parse)
    {
        Path = path;
        PackId = path.Split('/')[1];
        tree = new Lazy<SyntaxTree>(parse);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The pack it belongs to.</summary>
    public string PackId { get; }

    /// <summary>The tree.</summary>
    public SyntaxTree Tree => tree.Value;

    /// <summary>Whether a path is that of a paper or of <c>pack.md</c>.</summary>
    public static bool IsOne(string path) =>
        path.Split('/') is ["packs", _, var name] && name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>A file of a folder; the tree of an earlier state is taken over where the text is the same.</summary>
    public static PaperSource Of(string path, IContentFiles files, CompilationCounters counters, PaperSource? earlier = null) =>
        new(path, () => Parse(path, PaperText.Read(files, path), counters, earlier));

    /// <summary>A file whose text is at hand.</summary>
    public static PaperSource Of(string path, SourceText text, CompilationCounters counters, PaperSource? earlier) =>
        new(path, () => Parse(path, text, counters, earlier));

    private static SyntaxTree Parse(string path, SourceText text, CompilationCounters counters, PaperSource? earlier)
    {
        if (earlier is { tree.IsValueCreated: true } && earlier.Tree.Text.Content == text.Content)
        {
            counters.CountTreeReused();
            return earlier.Tree;
        }

        counters.CountTreeParsed();
        return SyntaxTree.Parse(path, text);
    }
}
