using System.Collections.Immutable;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>What a row of a measures table calls its measure, as it is written: other packs are compared without binding them.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Area">The area's id; empty for the paper's own.</param>
/// <param name="Label">The name; empty where the row has none of its own.</param>
/// <param name="Span">The row.</param>
internal sealed record RowLabel(string Measure, string Area, string Label, TextSpan Span)
{
    private const string Block = "measures";

    /// <summary>The rows of all measures tables of a paper.</summary>
    public static ImmutableArray<RowLabel> All(SyntaxTree tree) => [.. tree.Root.MeasureBlocks.Where(block => block.InfoWord.Text == Block).SelectMany(Rows)];

    /// <summary>Whether a text can hold such a table, so that it need not be parsed where it cannot.</summary>
    public static bool IsIn(SourceText text) => text.Content.Contains(Block, StringComparison.Ordinal);

    private static IEnumerable<RowLabel> Rows(MeasureBlockSyntax block)
    {
        string area = block.Statements.Where(statement => statement["measure"] is null).Select(statement => ValueOf(statement, "area")).FirstOrDefault(value => value.Length > 0) ?? string.Empty;
        foreach (StatementSyntax statement in block.Statements.Where(statement => ValueOf(statement, "measure").Length > 0))
        {
            string own = ValueOf(statement, "area");
            yield return new RowLabel(ValueOf(statement, "measure"), own.Length > 0 ? own : area, ValueOf(statement, "label").Trim(), statement.Span);
        }
    }

    private static string ValueOf(StatementSyntax statement, string key) => statement[key]?.Value.Items[0].Text.ValueText ?? string.Empty;
}
