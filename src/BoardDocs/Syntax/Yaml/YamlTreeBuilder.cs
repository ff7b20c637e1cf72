using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BoardDocs.Syntax;

/// <summary>Builds YAML nodes from parsing events. Its stack is a list, so that no input can run it out of stack.</summary>
internal sealed class YamlTreeBuilder
{
    private readonly int offset;
    private readonly bool takesList;
    private readonly Stack<YamlFrame> open = new();
    private readonly List<SyntaxError> features = [];
    private YamlNode? root;
    private bool hasEnded;

    /// <summary>Starts a tree.</summary>
    /// <param name="offset">What to add to the events' positions.</param>
    /// <param name="takesList">Whether the outermost node is a list, not a mapping.</param>
    public YamlTreeBuilder(int offset, bool takesList = false)
    {
        this.offset = offset;
        this.takesList = takesList;
        Position = offset;
    }

    /// <summary>Where the last event ended in the file.</summary>
    public int Position { get; private set; }

    /// <summary>The innermost list or mapping that is open.</summary>
    public YamlFrame? Innermost => open.TryPeek(out YamlFrame? frame) ? frame : null;

    /// <summary>The key whose value was being read, or null where a key was due; keys in brackets do not count.</summary>
    public YamlScalar? UnfinishedKey => open.FirstOrDefault(frame => !frame.IsFlow)?.PendingKey;

    /// <summary>The last key read at the outermost level.</summary>
    public YamlScalar? LastRootKey { get; private set; }

    /// <summary>Takes the next event.</summary>
    /// <returns>A fault that ends the reading, or null.</returns>
    public SyntaxError? Take(ParsingEvent current)
    {
        Position = offset + (int)current.End.Index;
        var span = TextSpan.FromBounds(offset + (int)current.Start.Index, Position);
        CheckFeatures(current, span);
        return current switch
        {
            DocumentStart when hasEnded => new SyntaxError(SyntaxDiagnostics.NotKeysAndValues, span, "A second --- starts another YAML document"),
            MappingStart mapping => Open(span, isMapping: true, mapping.Style == MappingStyle.Flow),
            SequenceStart sequence => Open(span, isMapping: false, sequence.Style == SequenceStyle.Flow),
            Scalar scalar => Add(new YamlScalar(span, scalar.Value, scalar.Style == ScalarStyle.Plain)),
            AnchorAlias => Add(new YamlScalar(span, string.Empty, IsPlain: true)),
            MappingEnd or SequenceEnd => Add(open.Pop().Close(Position + 1)),
            _ => null,
        };
    }

    /// <summary>Hands over the aliases, anchors and tags met since the last call.</summary>
    public void TakeFeatures(Action<SyntaxError> report)
    {
        features.ForEach(report);
        features.Clear();
    }

    /// <summary>The pairs of the outermost mapping. What was open when the reading ended keeps what it had, except in brackets.</summary>
    public ImmutableArray<YamlEntry> CloseRoot()
    {
        YamlNode? node = root;
        while (open.TryPop(out YamlFrame? frame))
        {
            if (node is not null && frame.PendingKey is not null)
            {
                frame.Add(node);
            }

            YamlNode closed = frame.Close(Position);
            bool holdsNothing = closed is YamlMapping { Entries.IsEmpty: true } or YamlSequence { Items.IsEmpty: true };
            node = frame.IsFlow || holdsNothing ? null : closed;
        }

        return node is YamlMapping mapping ? mapping.Entries : [];
    }

    /// <summary>The items of the outermost list that were read to their end.</summary>
    public ImmutableArray<YamlNode> CloseList() =>
        (open.Count > 0 ? open.Last().Close(Position) : root) is YamlSequence list ? list.Items : [];

    private SyntaxError? Open(TextSpan span, bool isMapping, bool isFlow)
    {
        if (Innermost is { WantsKey: true })
        {
            return new SyntaxError(SyntaxDiagnostics.NotKeysAndValues, span, "A key must be a plain word");
        }

        if (open.Count == YamlReader.MaximumDepth)
        {
            return new SyntaxError(SyntaxDiagnostics.YamlTooDeep, span, $"{YamlReader.MaximumDepth}");
        }

        open.Push(new YamlFrame(span.Start, isMapping, isFlow));
        return null;
    }

    private SyntaxError? Add(YamlNode node)
    {
        if (Innermost is not { } frame)
        {
            hasEnded = true;
            root = node;
            return (takesList ? node is YamlSequence : node is YamlMapping) || node is YamlScalar { IsNull: true } ? null : WrongRoot(node);
        }

        if (frame.WantsKey && node is YamlScalar key)
        {
            LastRootKey = open.Count == 1 ? key : LastRootKey;
        }

        frame.Add(node);
        return null;
    }

    private SyntaxError WrongRoot(YamlNode node) => takesList
        ? new SyntaxError(SyntaxDiagnostics.NotKeysAndValues, new TextSpan(node.Span.Start, 0), "This is not a list of rows that begin with '- '")
        : new SyntaxError(SyntaxDiagnostics.NotKeysAndValues, node.Span, "This is not a list of keys with their values");

    private void CheckFeatures(ParsingEvent current, TextSpan span)
    {
        if (current is AnchorAlias alias)
        {
            features.Add(new SyntaxError(SyntaxDiagnostics.YamlFeature, span, "alias", $"*{alias.Value}"));
        }
        else if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            features.Add(new SyntaxError(SyntaxDiagnostics.YamlFeature, span, "anchor", $"&{anchored.Anchor}"));
        }
        else if (current is NodeEvent { Tag.IsEmpty: false } tagged)
        {
            features.Add(new SyntaxError(SyntaxDiagnostics.YamlFeature, span, "tag", $"{tagged.Tag}"));
        }
    }
}
