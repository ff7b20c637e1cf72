namespace BoardDocs.Diagnostics;

/// <content>Charts that need data of one sort.</content>
public static partial class NameDiagnostics
{
    /// <summary>A control chart of data that has no single months. Arguments: the measure, why.</summary>
    public static readonly DiagnosticDescriptor NoControlChart = new(
        "BD2340", "Data that no control chart can show", "{0} cannot be drawn as spc, because {1}. A control chart needs one figure for each single month; use 'chart: series'.", Category, DiagnosticSeverity.Error);

    /// <summary>A control chart of percentages of few cases. Arguments: the measure, the cases of a usual month.</summary>
    public static readonly DiagnosticDescriptor ControlChartOfFew = new(
        "BD2342", "Control chart of percentages of few", "{0} cannot be drawn as spc, because a usual month has {1} cases: percentages of under 20 cases jump by chance alone. Use 'chart: rolling12'.", Category, DiagnosticSeverity.Error);

    /// <summary>Limits that start afresh without a reason. Argument: the month.</summary>
    public static readonly DiagnosticDescriptor RebaseWithoutReason = new(
        "BD2343", "Fresh limits without a reason", "The limits start afresh in {0}, but the chart does not say why. Write the reason behind the month, as in 'rebase: {0} \"new recording rules\"'.", Category, DiagnosticSeverity.Error);

    /// <summary>Limits that start afresh outside the chart. Arguments: the month, the chart's first and last month.</summary>
    public static readonly DiagnosticDescriptor RebaseOutside = new(
        "BD2344", "Fresh limits outside the chart", "The limits cannot start afresh in {0}: the chart shows {1} to {2}. Name a later month of the chart than its first.", Category, DiagnosticSeverity.Error);

    /// <summary>A funnel of what has no rate of events. Argument: the measure.</summary>
    public static readonly DiagnosticDescriptor NoFunnel = new(
        "BD2345", "Data that no funnel can show", "{0} cannot be drawn as a funnel, which sets rates of events against residents or households. Use 'chart: ranked', or give the measure 'per' in measures.yml.", Category, DiagnosticSeverity.Error);

    /// <summary>A funnel of fewer than two areas. Arguments: the measure, the period.</summary>
    public static readonly DiagnosticDescriptor FunnelOfOne = new(
        "BD2346", "Funnel of one area", "Fewer than two areas have a rate of {0} in the {1}, and a funnel compares areas. Add areas to the data, or use 'chart: rolling12'.", Category, DiagnosticSeverity.Error);

    /// <summary>Grades that grades.yml does not declare. Arguments: the name, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownGrades = new(
        "BD2347", "Unknown grades", "There are no grades '{0}'. {1}", Category, DiagnosticSeverity.Error);

    /// <summary>A grade that is not on its scale. Arguments: the grade, the set of grades, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownGrade = new(
        "BD2348", "Grade that is not on the scale", "'{0}' is no grade of {1}. {2}", Category, DiagnosticSeverity.Error);

    /// <summary>No judgement of the areas asked for. Argument: the set of grades.</summary>
    public static readonly DiagnosticDescriptor NoGrades = new(
        "BD2349", "No grades to show", "The file of {0} has no judgement of these areas. Name other areas, or add rows to the file.", Category, DiagnosticSeverity.Error);
}
