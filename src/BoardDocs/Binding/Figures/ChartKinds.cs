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

    /// <summary>Each period's own value, marked one by one and without a comparator unless asked.</summary>
    public const string Monthly = "monthly";

    /// <summary>A count and a rate of the same thing.</summary>
    public const string VolumeRate = "volume-rate";

    /// <summary>The own area beside others over a few periods.</summary>
    public const string Compare = "compare";

    /// <summary>Groups of people against a reference.</summary>
    public const string Ratio = "ratio";

    /// <summary>Shares of a whole.</summary>
    public const string Composition = "composition";

    private static readonly ImmutableArray<ChartKind> All =
    [
        new LineChartKind(Rolling),
        new LineChartKind(Series),
        new MonthlyChartKind(),
        new RankedChartKind(),
        new VolumeRateChartKind(),
        new CompareChartKind(),
        new RatioChartKind(),
        new ChangeChartKind(),
        new CategoriesChartKind(),
        new CompositionChartKind(),
        new ControlChartKind(),
        new FunnelChartKind(),
    ];

    /// <summary>The names of the kinds.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(kind => kind.Name)];

    /// <summary>The keys that only some kinds have.</summary>
    public static ImmutableArray<string> Keys { get; } = [.. All.SelectMany(kind => kind.Keys).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Reads a kind; null, and reported, where there is none of that name.</summary>
    public static ChartKind? Read(PaperSession session, SyntaxToken item)
    {
        string name = item.ValueText;
        if (All.FirstOrDefault(kind => kind.Name == name) is { } found)
        {
            return found;
        }

        string? suggestion = Suggestions.Nearest(name, Names);
        session.ReportName(NameDiagnostics.UnknownChartKind, item.Span, suggestion, name, NameDiagnostics.Hint(suggestion, $"This version draws {Sentence.List(Names)}."));
        return null;
    }
}
