using BoardDocs.Diagnostics;
using BoardDocs.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BoardDocs.Binding;

/// <summary>Attributes in braces, of which only <c>{#id}</c> is allowed.</summary>
internal static class Attributes
{
    /// <summary>Reports attributes that are not allowed on a node and returns its id, where it may have one.</summary>
    public static string? Check(PaperSession session, MarkdownObject node, bool mayHaveId)
    {
        HtmlAttributes? attributes = node.TryGetAttributes();
        if (attributes is null)
        {
            return null;
        }

        TextSpan span = (attributes.Span.IsEmpty ? node.Span : attributes.Span).ToTextSpan();
        ReportOthers(session, attributes, span);
        if (attributes.Id is not { } id)
        {
            return null;
        }

        if (!mayHaveId)
        {
            session.Report(NameDiagnostics.MisplacedId, span, id);
            return null;
        }

        return id;
    }

    private static void ReportOthers(PaperSession session, HtmlAttributes attributes, TextSpan span)
    {
        foreach (string name in attributes.Classes ?? [])
        {
            if (!IsMarkdigsOwn(name))
            {
                session.Report(NameDiagnostics.AttributeNotAllowed, span, "." + name);
            }
        }

        foreach (KeyValuePair<string, string?> property in attributes.Properties ?? [])
        {
            session.Report(NameDiagnostics.AttributeNotAllowed, span, property.Value is null ? property.Key : $"{property.Key}={property.Value}");
        }
    }

    /// <summary>Classes that Markdig sets by itself, for task lists and the word behind a fence.</summary>
    private static bool IsMarkdigsOwn(string name) =>
        name is "contains-task-list" or "task-list-item" || name.StartsWith("language-", StringComparison.Ordinal);
}
