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
            string subject = builder.UnfinishedKey is { } owner ? $"The value of {owner.Value}" : "This line";
            return Error(new TextSpan(flow.Start, 1), $"its bracket {text.Content[flow.Start]} is not closed; put {bracket} after the last item", null, subject);
        }

        if (FindTab() is { } tab)
        {
            return Error(tab, "it begins with a tab; indent with spaces");
        }

        return builder.UnfinishedKey is { } key ? ExplainValue(key, position) : ExplainKey(position);
    }

    private static SyntaxError Error(TextSpan place, string reason, string? suggestion = null, string subject = "This line") =>
        new(SyntaxDiagnostics.UnreadableYaml, place, subject, reason) { Suggestion = suggestion };

    private SyntaxError ExplainKey(int position)
    {
        TextSpan line = LineOf(position);
        return text.Slice(line).Contains(':')
            ? Error(line, "check its indentation, quotes and brackets")
            : Error(line, "it has no colon; write key: value");
    }

    private SyntaxError ExplainValue(YamlScalar key, int position)
    {
        if (text.GetLinePosition(key.Span.End).Line != text.GetLinePosition(position).Line)
        {
            return Error(LineOf(position), "it is indented unlike the lines before it; put each key under the one it belongs beside");
        }

        string subject = $"The value of {key.Value}";
        TextSpan value = RestOfLine(Math.Min(key.Span.End + 1, span.End));
        char first = value.IsEmpty ? '\n' : text.Content[value.Start];
        return first switch
        {
            '"' or '\'' => Error(value, $"its quotes are not right; close them with {first} on the same line", null, subject),
            '@' or '`' or '%' or '&' or '*' or '!' or '|' or '>' => Error(value, $"it begins with {first}; put it in double quotes", Quote(value), subject),
            '-' => Error(value, "a list begins on a line of its own; put each item on its own line, or the list in [ ]", null, subject),
            _ when text.Slice(value).Contains(": ", StringComparison.Ordinal) => Error(value, "it holds a colon; put it in double quotes", Quote(value), subject),
            _ => Error(value, "check its indentation, quotes and brackets", null, subject),
        };
    }

    private TextSpan LineOf(int position) => RestOfLine(text.GetLineSpan(text.GetLinePosition(position).Line).Start);

    private string Quote(TextSpan value) =>
        $"\"{text.ToString(value).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private TextSpan RestOfLine(int position)
    {
        int end = Math.Min(span.End, text.GetLineSpan(text.GetLinePosition(position).Line).End);
        int start = Math.Min(position, end);
        start += CharacterClass.CountBlanks(text.Slice(TextSpan.FromBounds(start, end)));
        return new TextSpan(start, CharacterClass.TrimmedLength(text.Slice(TextSpan.FromBounds(start, end))));
    }

    /// <summary>YamlDotNet stops long before or behind a tab: look for one on the lines of the value.</summary>
    private TextSpan? FindTab()
    {
        int line = text.GetLinePosition(builder.LastRootKey?.Span.Start ?? span.Start).Line;
        do
        {
            TextSpan content = text.GetLineSpan(line);
            int blanks = CharacterClass.CountBlanks(text.Slice(content));
            int tab = text.Slice(new TextSpan(content.Start, blanks)).IndexOf('\t');
            if (tab >= 0)
            {
                return new TextSpan(content.Start + tab, 1);
            }

            line++;
        }
        while (line < text.LineStarts.Length && text.LineStarts[line] < span.End && !YamlKeyLine.Is(text.Slice(text.GetLineSpan(line))));

        return null;
    }
}
