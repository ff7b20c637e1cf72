using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Analysis;

/// <summary>A comment that says above or below the group's average where the figures say otherwise, as far as it is certain which measure is meant.</summary>
internal sealed class ComparisonWordsRule : Analyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.CommentAgainstCell];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (ProseSentence sentence in context.Prose.Sentences.Where(sentence => sentence.IsStatement))
        {
            foreach (ProseClause clause in sentence.Clauses.Where(clause => clause is { IsNegated: false, IsOfOtherTime: false, IsElsewhere: false }))
            {
                Check(context, clause);
            }
        }
    }

    private static void Check(AnalysisContext context, ProseClause clause)
    {
        if (MeasureOf(clause) is { Current.Benchmark: { Relation: { } relation, Group: { } group } } shown
            && RelationReader.Read(clause, group) is { } claim && claim.Relation != relation)
        {
            context.Report(
                EditorialDiagnostics.CommentAgainstCell,
                clause.Sentence.SpanOf(claim.First, claim.End),
                clause.Sentence.WordsOf(claim.First, claim.End),
                LabelOf(context, shown.Measure),
                BenchmarkCell.WordOf(relation),
                group.Short);
        }
    }

    /// <summary>The measure that it names, or, where it names none, the only one of its section.</summary>
    private static ShownMeasure? MeasureOf(ProseClause clause) =>
        clause.Subject?.Shown ?? (clause.Mentions.IsEmpty && clause.Sentence.Section is [{ IsHidden: false } only] ? only : null);

    private static string LabelOf(AnalysisContext context, MeasureSymbol measure) =>
        context.Paper.Notes.Rows.FirstOrDefault(row => row.Value.Measure.Id == measure.Id)?.Label ?? measure.Short;
}
