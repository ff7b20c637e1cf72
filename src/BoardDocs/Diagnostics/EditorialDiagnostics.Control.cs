namespace BoardDocs.Diagnostics;

/// <content>Charts whose limits mislead.</content>
public static partial class EditorialDiagnostics
{
    /// <summary>Calendar months differ. Argument: the measure.</summary>
    public static readonly DiagnosticDescriptor SeasonInControlChart = Doubt(
        "BD4120", "Season in a control chart", "The calendar months of {0} differ, so the chart marks the season as signals; add 'seasonal: adjust' to take the season out.");

    /// <summary>A stretch of few months. Arguments: the measure, how many in words, its first month.</summary>
    public static readonly DiagnosticDescriptor FewMonthsInControlChart = Doubt(
        "BD4121", "Limits from few months", "The limits of {0} from {2} on rest on {1}; they mean little under 12 and are firm from 20 on, so show more months, or a series chart.");
}
