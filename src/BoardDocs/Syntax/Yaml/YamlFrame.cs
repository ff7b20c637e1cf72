using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>A list or mapping of which the end has not been read.</summary>
/// <param name="start">Where it starts in the file.</param>
/// <param name="isMapping">Whether it is a mapping.</param>
/// <param name="isFlow">Whether it is written in brackets.</param>
internal sealed class YamlFrame(int start, bool isMapping, bool isFlow)
{
    private readonly ImmutableArray<YamlNode>.Builder items = ImmutableArray.CreateBuilder<YamlNode>();
    private readonly ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();

    /// <summary>Where it starts in the file.</summary>
    public int Start { get; } = start;

    /// <summary>Whether it is a mapping.</summary>
    public bool IsMapping { get; } = isMapping;

    /// <summary>Whether it is written in brackets.</summary>
    public bool IsFlow { get; } = isFlow;

    /// <summary>The key whose value comes next, or null.</summary>
    public YamlScalar? PendingKey { get; private set; }

    /// <summary>Whether the next node is a key.</summary>
    public bool WantsKey => IsMapping && PendingKey is null;

    /// <summary>Takes the next node; the caller makes sure that a key is a scalar.</summary>
    public void Add(YamlNode node)
    {
        if (!IsMapping)
        {
            items.Add(node);
        }
        else if (PendingKey is null)
        {
            PendingKey = node as YamlScalar;
        }
        else
        {
            entries.Add(new YamlEntry(PendingKey, node));
            PendingKey = null;
        }
    }

    /// <summary>Ends it; a key without a value is dropped.</summary>
    /// <param name="flowEnd">The end of the closing bracket; a block ends with its last node.</param>
    public YamlNode Close(int flowEnd)
    {
        int last = IsMapping ? (entries.Count > 0 ? entries[^1].Value.Span.End : Start) : (items.Count > 0 ? items[^1].Span.End : Start);
        var span = TextSpan.FromBounds(Start, Math.Max(Start, IsFlow ? flowEnd : last));
        return IsMapping ? new YamlMapping(span, entries.ToImmutable()) : new YamlSequence(span, items.ToImmutable());
    }
}
