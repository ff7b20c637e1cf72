using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>A comment that says above or below the group's average where the table says otherwise; only the plain case, in which the words stand next to each other and one measure of the section can be meant.</summary>
internal sealed class ComparisonWordsRule : Analyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.CommentAgainstCell];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (ImmutableArray<TextSpan> leaf in context.Outline.Texts)
        {
            string words = string.Concat(leaf.Select(span => context.Tree.Text.ToString(span)));
            foreach (TextSpan span in leaf)
            {
                Check(context, span, words);
            }
        }
    }

    private static void Check(AnalysisContext context, TextSpan span, string words)
    {
        ImmutableArray<RowNote> rows = RowsAround(context, span.Start);
        foreach (RowNote row in rows)
        {
            if (row.Value.Benchmark is { Relation: { } relation, Group: { } group } && IsMeant(row, rows, words)
                && Find(context.Tree.Text.ToString(span), group.Short) is { } found && found.Relation != relation)
            {
                context.Report(
                    EditorialDiagnostics.CommentAgainstCell, new TextSpan(span.Start + found.Start, found.Length), found.Words, row.Label, BenchmarkCell.WordOf(relation), group.Short);
            }
        }
    }

    /// <summary>The rows with a comparison in the same section.</summary>
    private static ImmutableArray<RowNote> RowsAround(AnalysisContext context, int position)
    {
        OutlineItem? heading = context.Outline.Items.LastOrDefault(item => item is { Kind: OutlineKind.Heading, Level: 1 } && item.Span.Start <= position);
        TextSpan section = heading is null ? new TextSpan(0, context.Tree.Text.Length) : context.Outline.SectionOf(heading, context.Tree.Text.Length);
        return [.. context.Paper.Notes.Rows.Where(row => row.ShowsBenchmark && section.Contains(row.Span.Start))];
    }

    private static bool IsMeant(RowNote row, ImmutableArray<RowNote> rows, string words) =>
        rows.Length == 1 || (Names(row, words) && rows.Count(other => Names(other, words)) == 1);

    private static bool Names(RowNote row, string words) =>
        words.Contains(row.Label, StringComparison.OrdinalIgnoreCase) || words.Contains(row.Value.Measure.Short, StringComparison.OrdinalIgnoreCase);

    private static Saying? Find(string text, string group)
    {
        foreach ((string word, Relation relation) in Words)
        {
            foreach (string phrase in (string[])[$"{word} {group} average", $"{word} the {group} average"])
            {
                int start = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
                if (start >= 0 && !text[..start].TrimEnd().EndsWith("not", StringComparison.OrdinalIgnoreCase))
                {
                    return new Saying(relation, start, phrase.Length, text.Substring(start, phrase.Length));
                }
            }
        }

        return null;
    }

    private static readonly ImmutableArray<(string Word, Relation Relation)> Words =
    [
        ("above", Relation.Above), ("higher than", Relation.Above), ("below", Relation.Below), ("lower than", Relation.Below), ("similar to", Relation.Similar),
    ];

    private sealed record Saying(Relation Relation, int Start, int Length, string Words);
}
