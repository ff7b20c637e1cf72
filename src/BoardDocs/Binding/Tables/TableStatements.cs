using System.Collections.Immutable;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>The kinds of statements of a <c>table</c> block, told apart by the key that only they have.</summary>
internal static class TableStatements
{
    /// <summary>The word of the block.</summary>
    public const string Block = "table";

    /// <summary>A column.</summary>
    public const string Column = "column";

    /// <summary>A row of one measure.</summary>
    public const string Row = "row";

    /// <summary>Rows of periods or areas.</summary>
    public const string Rows = "rows";

    /// <summary>The heading of the rows below it.</summary>
    public const string Section = "section";

    /// <summary>A line that sets the table.</summary>
    public const string Settings = "";

    private static readonly ImmutableArray<string> Kinds = [Column, Row, Rows, Section];

    private static readonly ImmutableSortedDictionary<string, ImmutableArray<string>> KeysOfKind =
        ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            [
                KeyValuePair.Create<string, ImmutableArray<string>>(Column, [Column, "label", "group", "total"]),
                KeyValuePair.Create<string, ImmutableArray<string>>(Row, [Row, "label", "under", "period", "note", .. StatementOptions.Keys]),
                KeyValuePair.Create<string, ImmutableArray<string>>(Rows, [Rows, "measure", "label", "note", .. StatementOptions.Keys]),
                KeyValuePair.Create<string, ImmutableArray<string>>(Section, [Section, "note"]),
                KeyValuePair.Create<string, ImmutableArray<string>>(
                    Settings, ["caption", "id", "note", "total", "row-heading", "missing", .. StatementOptions.Keys]),
            ]);

    /// <summary>The keys of a kind.</summary>
    public static ImmutableArray<string> KeysOf(string kind) => KeysOfKind[kind];

    /// <summary>The kind of a statement: that of its telling key, or of a slip of it; else a line that sets the table.</summary>
    public static string KindOf(StatementSyntax statement) =>
        statement.Fields.Select(field => field.Key.Text).FirstOrDefault(key => Kinds.Contains(key))
        ?? statement.Fields.Select(field => Meant(field.Key.Text)).FirstOrDefault(kind => kind is not null)
        ?? Settings;

    private static string? Meant(string key) =>
        !KeysOfKind.Values.Any(keys => keys.Contains(key))
        && Suggestions.Nearest(key, KeysOfKind.Values.SelectMany(keys => keys).Distinct()) is { } nearest
        && Kinds.Contains(nearest)
            ? nearest
            : null;
}
