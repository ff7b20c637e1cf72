using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>A token or a node; its spans are offsets in the file.</summary>
public abstract class SyntaxElement
{
    private protected SyntaxElement(SyntaxKind kind)
    {
        Kind = kind;
    }

    /// <summary>What it is.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>Where it stands, without the blanks around it.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>Where it stands, with the blanks around it; the full spans of a tree's tokens cover the file.</summary>
    public abstract TextSpan FullSpan { get; }
}
