using System.Collections.Immutable;
using BoardDocs.Analysis;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs;

/// <summary>
/// The text of one file and its tree, read and parsed when somebody asks. A tree takes many times the room of its text: it is kept
/// while somebody uses it or has not bound it yet, and parsed again where it is asked for later.
/// </summary>
internal sealed class PaperSource
{
    private readonly Lazy<SourceText> text;
    private readonly Lazy<ImmutableArray<RowLabel>> rowLabels;
    private readonly Lazy<PaperSubject> subject;
    private readonly CompilationCounters counters;
    private readonly Lock gate = new();
    private WeakReference<SyntaxTree>? parsed;
    private SyntaxTree? kept;

    private PaperSource(string path, Func<SourceText> read, CompilationCounters counters)
    {
        Path = path;
        PackId = path.Split('/')[1];
        text = new Lazy<SourceText>(read);
        rowLabels = new Lazy<ImmutableArray<RowLabel>>(() => RowLabel.IsIn(Text) ? RowLabel.All(Tree) : []);
        subject = new Lazy<PaperSubject>(() => PaperSubject.Of(Tree));
        this.counters = counters;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The pack it belongs to.</summary>
    public string PackId { get; }

    /// <summary>The text.</summary>
    public SourceText Text => text.Value;

    /// <summary>The rows of its measures tables, kept when the tree is not.</summary>
    public ImmutableArray<RowLabel> RowLabels => rowLabels.Value;

    /// <summary>What it says it is, kept when the tree is not.</summary>
    public PaperSubject Subject => subject.Value;

    /// <summary>The tree; the same one for as long as somebody holds it.</summary>
    public SyntaxTree Tree
    {
        get
        {
            lock (gate)
            {
                if (parsed is not null && parsed.TryGetTarget(out SyntaxTree? tree))
                {
                    return tree;
                }

                counters.CountTreeParsed();
                kept = SyntaxTree.Parse(Path, Text);
                parsed = new WeakReference<SyntaxTree>(kept);
                return kept;
            }
        }
    }

    /// <summary>Whether a path is that of a paper or of <c>pack.md</c>.</summary>
    public static bool IsOne(string path) =>
        path.Split('/') is ["packs", _, var name] && name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>A file of a folder.</summary>
    public static PaperSource Of(string path, IContentFiles files, CompilationCounters counters) =>
        new(path, () => PaperText.Read(files, path), counters);

    /// <summary>A file whose text is at hand.</summary>
    public static PaperSource Of(string path, SourceText text, CompilationCounters counters) => new(path, () => text, counters);

    /// <summary>The file in another state of the folder: this where it was read and its text is the same.</summary>
    public PaperSource In(IContentFiles files, CompilationCounters counting) => With(PaperText.Read(files, Path), counting);

    /// <summary>The file with another text: this where it was read and its text is the same.</summary>
    public PaperSource With(SourceText now, CompilationCounters counting)
    {
        if (!text.IsValueCreated || Text.Content != now.Content)
        {
            return Of(Path, now, counting);
        }

        counting.CountTreeReused();
        return this;
    }

    /// <summary>Reads something from the tree and lets go of it.</summary>
    public T Read<T>(Func<SyntaxTree, T> read)
    {
        T result = read(Tree);
        Release();
        return result;
    }

    /// <summary>Lets go of the tree, unless somebody else holds it.</summary>
    public void Release()
    {
        _ = RowLabels;
        _ = Subject;
        lock (gate)
        {
            kept = null;
        }
    }
}
