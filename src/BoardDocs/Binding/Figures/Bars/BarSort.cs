using System.Collections.Immutable;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Whether categories stand in the order of their values or in that of the statement.</summary>
internal static class BarSort
{
    /// <summary>The key.</summary>
    public const string Key = "sort";

    private const string ByValue = "value";
    private const string AsGiven = "order";

    /// <summary>The rows in the order that the statement asks for; otherwise the highest first and those without a value last.</summary>
    public static ImmutableArray<BarRow> Apply(ImmutableArray<BarRow> rows, StatementReader reader)
    {
        if (reader.Item(Key) is { } item && item.ValueText != ByValue)
        {
            if (item.ValueText != AsGiven)
            {
                reader.ReportWrong(item, Key, $"{ByValue} or {AsGiven}");
            }

            return rows;
        }

        return [.. rows.OrderBy(row => row.Values[0].Value is null ? 1 : 0).ThenByDescending(row => row.Values[0].Value ?? 0)];
    }
}
