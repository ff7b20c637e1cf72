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

    /// <summary>Reads the whole span.</summary>
    public YamlMapping Read()
    {
        int? start = span.Start;
        for (int faults = 0; faults < MaximumFaults && start is { } from; faults++)
        {
            start = ReadFrom(from);
        }

        return new YamlMapping(span, entries.ToImmutable());
    }

    /// <summary>Reads until the end or a fault.</summary>
    /// <returns>Where to read on, or null.</returns>
    private int? ReadFrom(int start)
    {
        var builder = new YamlTreeBuilder(start);
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

        entries.AddRange(builder.CloseRoot());
        if (fault is null)
        {
            return null;
        }

        report(fault);
        return NextKeyLine(builder.LastRootKey?.Span.Start ?? start);
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

    private int? NextKeyLine(int position)
    {
        int line = text.GetLinePosition(position).Line + 1;
        for (; line < text.LineStarts.Length && text.LineStarts[line] < span.End; line++)
        {
            if (YamlKeyLine.Is(text.Slice(text.GetLineSpan(line))))
            {
                return text.LineStarts[line];
            }
        }

        return null;
    }
}
