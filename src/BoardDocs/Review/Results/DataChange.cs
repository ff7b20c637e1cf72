using System.Globalization;
using BoardDocs.Data;

namespace BoardDocs.Review;

/// <summary>A cell of a data file that holds another number, or whose row was added or taken out.</summary>
/// <param name="Dataset">The dataset's id.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">The row's line now, from 1; its line before where it was taken out.</param>
/// <param name="Column">The column's role, such as <c>count</c>.</param>
/// <param name="Area">The area's id.</param>
/// <param name="Series">The series, or empty.</param>
/// <param name="Period">The period of the row.</param>
public sealed record DataChange(string Dataset, string Path, int Line, string Column, string Area, string Series, Period Period)
{
    /// <summary>The number before; null where the cell was empty or there was no such row.</summary>
    public double? Before { get; init; }

    /// <summary>The number now; null where the cell is empty or there is no such row.</summary>
    public double? After { get; init; }

    /// <summary>What happened to the row.</summary>
    public DataChangeKind Kind { get; init; }

    /// <summary>The row's line before, from 1; 0 where there was no row.</summary>
    internal int LineBefore { get; init; }

    /// <summary>Whether something stood in the cell that is no number it may hold.</summary>
    internal bool WasUnreadable { get; init; }

    /// <summary>Whether something stands in the cell that is no number it may hold.</summary>
    internal bool IsUnreadable { get; init; }

    /// <summary>The change as evidence: <c>data/recorded-offences.csv:88 41 -> 999</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line} {Text(Before, DataChangeKind.Added, WasUnreadable)} -> {Text(After, DataChangeKind.Removed, IsUnreadable)}");

    private string Text(double? value, DataChangeKind without, bool isUnreadable) =>
        value is double number ? number.ToString("R", CultureInfo.InvariantCulture) : Kind == without ? "(no row)" : isUnreadable ? "(unreadable)" : "(empty)";
}

/// <summary>What happened to a row of a data file.</summary>
public enum DataChangeKind
{
    /// <summary>It holds another number.</summary>
    Revised,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,
}
