namespace BoardDocs.Diagnostics;

/// <summary>Why a value cannot be computed from its data.</summary>
public static partial class DataDiagnostics
{
    /// <summary>Periods of the window have no value. Arguments: measure, area, window, missing periods, file, first and last period of the area's rows.</summary>
    public static readonly DiagnosticDescriptor ValueMissing = Error(
        "BD3100",
        "Value cannot be computed",
        "{0} cannot be computed for {1} and {2}: {4} has no value for {3}. Its rows for the area run from {5} to {6}; fill the gap, or ask for a period that is complete.");

    /// <summary>An area has no denominator. Arguments: role, area, file, the year with <c> in </c> before it where the area has other years.</summary>
    public static readonly DiagnosticDescriptor MissingDenominator = Error(
        "BD3101", "Denominator missing", "{2} has no number of {0} for {1}{3}, so no rate can be computed for it; add the row.");

    /// <summary>A denominator is zero. Arguments: role, area, year.</summary>
    public static readonly DiagnosticDescriptor ZeroDenominator = Error(
        "BD3102", "Denominator zero", "The number of {0} of {1} in {2} is 0, so no rate can be computed; correct it, or leave the cell empty to use the year before.");

    /// <summary>The wholes of a share add up to zero. Arguments: measure, area, window, file.</summary>
    public static readonly DiagnosticDescriptor NothingCounted = Error(
        "BD3103", "Nothing to take a share of", "{0} cannot be computed for {1} and {2}: what it is a share of adds up to 0 in {3}; ask for a longer window or another period.");

    /// <summary>No trend word can be given. Arguments: measure, area, period, reason.</summary>
    public static readonly DiagnosticDescriptor NoTrend = Error(
        "BD3104", "Trend cannot be told", "The trend of {0} for {1} to {2} cannot be told. {3} Leave the word out, or state it as an 'outlook' with its reason.");

    /// <summary>No place in the group. Arguments: measure, group, reason.</summary>
    public static readonly DiagnosticDescriptor NoRank = Error(
        "BD3105", "No place in the group", "{0} has no place in {1}. {2} Leave the place out, or compare with another group.");

    /// <summary>No earlier value to compare with. Arguments: measure, area, window, earlier period, what is missing in brackets.</summary>
    public static readonly DiagnosticDescriptor NoChange = Error(
        "BD3106", "No earlier value", "The change of {0} for {1} over {2} cannot be computed, because there is no complete value for the same window to {3}{4}; leave the change out, or add what is missing.");

    /// <summary>The dataset has no row of the area. Arguments: measure, area, file.</summary>
    public static readonly DiagnosticDescriptor NoRowsForArea = Error(
        "BD3107", "No data for the area", "{0} cannot be computed for {1}: {2} has no row for the area; add its rows, or name another area.");

    /// <summary>A suppressed value is asked for. Arguments: measure, area, window.</summary>
    public static readonly DiagnosticDescriptor SuppressedValue = Error(
        "BD3108", "Suppressed value", "{0} for {1} and {2} is suppressed: it holds a count that is small enough to point to a person, or that would give such a count away. Leave it out, or put offences, areas or groups together in the data.");

    /// <summary>No average of the group. Arguments: measure, group, reason.</summary>
    public static readonly DiagnosticDescriptor NoAverage = Error(
        "BD3109", "No average of the group", "{0} cannot be compared with the average of {1}. {2} Write 'benchmark: none', or compare with something else.");

    /// <summary>The data ends before a period. Arguments: file, area, the last period in words, the period asked for, the last period as papers write it.</summary>
    public static readonly DiagnosticDescriptor PeriodAfterData = Error(
        "BD3111", "Period after the data", "{0} has no number for {1} after {2}, so nothing in it can be computed to {3}. Ask for {4} or an earlier period, or add the rows that are missing.");

    /// <summary>The change is a share of zero. Arguments: measure, area, earlier period.</summary>
    public static readonly DiagnosticDescriptor NoPercentage = Error(
        "BD3110", "No percentage change", "The percentage change of {0} for {1} cannot be computed, because the value to {2} is 0; print the change itself.");
}
