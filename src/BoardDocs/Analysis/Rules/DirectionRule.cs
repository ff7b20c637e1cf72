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
                if (clause is { IsElsewhere: false, IsNegated: false, IsOfOtherTime: false, Subject: { Shown: { Current: { } value } shown } subject }
                    && DirectionReader.Read(clause, subject) is { } claim && MeasureMovement.Of(value).Denies(claim, clause))
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
}
