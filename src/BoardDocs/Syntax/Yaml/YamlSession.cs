using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BoardDocs.Syntax;

/// <summary>Reads one YAML text from YamlDotNet's events and, behind a fault, starts again at the next line that looks like a key.</summary>
/// <param name="text">The file's text.</param>
/// <param name="span">The part of it that is YAML.</param>
/// <param name="report">Takes what cannot be read.</param>
internal sealed class YamlSession(SourceText text, TextSpan span, Action<SyntaxError> report)
{
    private const int MaximumFaults = 20;
    private readonly ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
    private readonly ImmutableArray<YamlNode>.Builder items = ImmutableArray.CreateBuilder<YamlNode>();
    private bool takesList;

    /// <summary>Reads the whole span.</summary>
    public YamlMapping Read()
    {
        ReadAll();
        return new YamlMapping(span, entries.ToImmutable());
    }

    /// <summary>Reads the whole span as one list.</summary>
    public ImmutableArray<YamlNode> ReadList()
    {
        takesList = true;
        ReadAll();
        return items.ToImmutable();
    }

    private void ReadAll()
    {
        int? start = span.Start;
        for (int faults = 0; faults < MaximumFaults && start is { } from; faults++)
        {
            start = ReadFrom(from);
        }
    }

    /// <summary>Reads until the end or a fault.</summary>
    /// <returns>Where to read on, or null.</returns>
    private int? ReadFrom(int start)
    {
        var builder = new YamlTreeBuilder(start, takesList);
        SyntaxError? fault = null;
        try
        {
            fault = ReadEvents(builder, start);
        }
        catch (YamlException exception)
        {
            fault = Explainer(builder).Explain(start + (int)exception.Start.Index);
        }
#pragma warning disable CA1031 // YamlDotNet 16.3.0 also throws InvalidOperationException and others on faulty text.
        catch (Exception)
#pragma warning restore CA1031
        {
            fault = Explainer(builder).Explain(builder.Position);
        }

        int reached = Math.Max(start, Keep(builder) ?? start);
        if (fault is null)
        {
            return null;
        }

        report(fault);
        return NextStart(reached);
    }

    /// <summary>Keeps what was read.</summary>
    /// <returns>Behind which line to read on, or null where nothing was read.</returns>
    private int? Keep(YamlTreeBuilder builder)
    {
        if (!takesList)
        {
            entries.AddRange(builder.CloseRoot());
            return builder.LastRootKey?.Span.Start;
        }

        items.AddRange(builder.CloseList());
        return builder.Position - 1;
    }

    private YamlFaultExplainer Explainer(YamlTreeBuilder builder) => new(text, span, builder);

    private SyntaxError? ReadEvents(YamlTreeBuilder builder, int start)
    {
        var parser = new Parser(new StringReader(text.ToString(TextSpan.FromBounds(start, span.End))));
        while (parser.MoveNext())
        {
            if (parser.Current is { } current && builder.Take(current) is { } fault)
            {
                return fault;
            }

            builder.TakeFeatures(report);
        }

        return null;
    }

    private int? NextStart(int position)
    {
        int line = text.GetLinePosition(position).Line + 1;
        for (; line < text.LineStarts.Length && text.LineStarts[line] < span.End; line++)
        {
            ReadOnlySpan<char> characters = text.Slice(text.GetLineSpan(line));
            if (takesList ? characters.StartsWith("- ") : YamlKeyLine.Is(characters))
            {
                return text.LineStarts[line];
            }
        }

        return null;
    }
}
