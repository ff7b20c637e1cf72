using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;

namespace BoardDocs.Analysis;

/// <summary>A sentence that says a measure rose, fell or is stable where neither its change on the year nor its trend says so.</summary>
internal sealed class DirectionRule : Analyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.DirectionDiffers];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (ProseSentence sentence in context.Prose.Sentences.Where(sentence => sentence.IsStatement))
        {
            foreach (ProseClause clause in sentence.Clauses)
            {
                if (clause is { IsElsewhere: false, IsOfOtherTime: false, Subject: { Shown: { Current: { } value } shown } subject }
                    && FindWrong(clause, subject, MeasureMovement.Of(value)) is { } claim)
                {
                    context.Report(
                        EditorialDiagnostics.DirectionDiffers,
                        sentence.SpanOf(claim.First, claim.End),
                        sentence.WordsOf(claim.First, claim.End),
                        shown.Name,
                        MeasureMovement.Of(value).ToWords(claim));
                }
            }
        }
    }

    private static DirectionClaim? FindWrong(ProseClause clause, Mention subject, MeasureMovement movement) => clause.IsNegated
        ? NegatedDirection.Read(clause, subject) is { } denied && movement.Plainly(denied.Direction) ? denied : null
        : DirectionReader.Read(clause, subject) is { } claim && movement.Denies(claim, clause) ? claim : null;
}
