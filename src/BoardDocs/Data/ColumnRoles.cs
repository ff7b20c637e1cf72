using System.Collections.Immutable;

namespace BoardDocs.Data;

/// <summary>The column roles that are not numbers.</summary>
public static class ColumnRoles
{
    /// <summary>The area of a row.</summary>
    public const string Area = "area";

    /// <summary>The series of a row.</summary>
    public const string Series = "series";

    /// <summary>The period of a row.</summary>
    public const string Period = "period";

    /// <summary>Whether a role is a key, not a number.</summary>
    public static bool IsKey(string role) => role is Area or Series or Period;

    /// <summary>The roles of a dataset's columns of numbers, in ordinal order.</summary>
    public static ImmutableArray<string> NumberRoles(this DatasetDefinition definition) =>
        [.. definition.Columns.Keys.Where(role => !IsKey(role))];
}
