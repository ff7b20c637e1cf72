using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>Says in plain words why a YAML text cannot be read. YamlDotNet's own messages speak of scanners and tokens.</summary>
/// <param name="text">The file's text.</param>
/// <param name="span">The part of it that is YAML.</param>
/// <param name="builder">What had been read.</param>
internal sealed class YamlFaultExplainer(SourceText text, TextSpan span, YamlTreeBuilder builder)
{
    /// <summary>Explains a fault.</summary>
    /// <param name="position">Where YamlDotNet stopped.</param>
    public SyntaxError Explain(int position)
    {
        position = Math.Clamp(position, span.Start, span.End);
        if (builder.Innermost is { IsFlow: true } flow)
        {
            char bracket = flow.IsMapping ? '}' : ']';
            return Error(new TextSpan(flow.Start, 1), $"its bracket {text.Content[flow.Start]} is not closed; put {bracket} behind the last item");
        }

        if (FindTab() is { } tab)
        {
            return Error(tab, "a line begins with a tab; indent with spaces");
        }

        char stopped = position < span.End ? text.Content[position] : '\n';
        return stopped switch
        {
            ':' when IsOnKeyLine(position) => ExplainColon(position),
            '"' or '\'' => Error(RestOfLine(position), $"its quotes are not right; close them with {stopped} on the same line"),
            '@' or '`' or '%' or '&' or '*' or '!' or '|' or '>' => Error(RestOfLine(position), $"it begins with {stopped}; put it in double quotes", Quote(RestOfLine(position))),
            _ => Error(RestOfLine(position), "check the indentation, colons, quotes and brackets of this line"),
        };
    }

    private SyntaxError Error(TextSpan place, string reason, string? suggestion = null)
    {
        string subject = builder.LastKey is { } key ? $"The value of {key.Value}" : "This YAML";
        return new SyntaxError(SyntaxDiagnostics.UnreadableYaml, place, subject, reason) { Suggestion = suggestion };
    }

    private SyntaxError ExplainColon(int position)
    {
        int start = builder.LastKey is { } key ? key.Span.End : position;
        TextSpan value = RestOfLine(start + 1);
        return Error(value, "it holds a colon; put it in double quotes", Quote(value));
    }

    private bool IsOnKeyLine(int position) =>
        builder.LastKey is { } key && text.GetLinePosition(key.Span.End).Line == text.GetLinePosition(position).Line;

    private string Quote(TextSpan value) =>
        $"\"{text.ToString(value).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private TextSpan RestOfLine(int position)
    {
        int end = Math.Min(span.End, text.GetLineSpan(text.GetLinePosition(position).Line).End);
        int start = Math.Min(position, end);
        start += CharacterClass.CountBlanks(text.Slice(TextSpan.FromBounds(start, end)));
        return new TextSpan(start, CharacterClass.TrimmedLength(text.Slice(TextSpan.FromBounds(start, end))));
    }

    private TextSpan? FindTab()
    {
        int line = text.GetLinePosition(builder.LastRootKey?.Span.Start ?? span.Start).Line;
        for (; line < text.LineStarts.Length && text.LineStarts[line] < span.End; line++)
        {
            TextSpan content = text.GetLineSpan(line);
            int blanks = CharacterClass.CountBlanks(text.Slice(content));
            int tab = text.Slice(new TextSpan(content.Start, blanks)).IndexOf('\t');
            if (tab >= 0)
            {
                return new TextSpan(content.Start + tab, 1);
            }
        }

        return null;
    }
}
