using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>The kinds of charts.</summary>
internal static class ChartKinds
{
    /// <summary>Rolling twelve months.</summary>
    public const string Rolling = "rolling12";

    /// <summary>Each period's own value.</summary>
    public const string Series = "series";

    private static readonly ImmutableArray<string> Later =
        ["categories", "change", "compare", "composition", "funnel", "monthly", "ranked", "ratio", "spc", "volume-rate"];

    /// <summary>Reads a kind; null, and reported, where there is none of that name.</summary>
    public static string? Read(PaperSession session, SyntaxToken item)
    {
        string name = item.ValueText;
        if (name is Rolling or Series)
        {
            return name;
        }

        if (Later.Contains(name))
        {
            session.Report(NameDiagnostics.LaterChartKind, item.Span, name);
            return null;
        }

        string? suggestion = Suggestions.Nearest(name, Later.Append(Rolling).Append(Series));
        session.ReportName(NameDiagnostics.UnknownChartKind, item.Span, suggestion, name, NameDiagnostics.Hint(suggestion, "This version draws rolling12 and series."));
        return null;
    }
}
