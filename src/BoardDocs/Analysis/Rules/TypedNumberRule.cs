using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>A number that a sentence gives for a measure: one that is published should be a value, and one that is not is probably wrong.</summary>
internal sealed class TypedNumberRule : Analyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.TypedValue, EditorialDiagnostics.TypedNumberDiffers];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (ProseSentence sentence in context.Prose.Sentences.Where(sentence => sentence.IsStatement))
        {
            int sum = PercentClaims.Find(sentence.Tokens)?.Percent ?? -1;
            foreach (ProseClause clause in sentence.Clauses)
            {
                if (clause is { IsElsewhere: false, IsNegated: false, Subject: { Shown: { Current: { } value } shown } subject })
                {
                    // A percentage that comes from two numbers beside it is held against them.
                    foreach (TypedFigure figure in FigureReader.Find(clause, subject, shown.Measure).Where(figure => figure.First != sum))
                    {
                        Check(context, clause, figure, shown, value);
                    }
                }
            }
        }
    }

    private static void Check(AnalysisContext context, ProseClause clause, TypedFigure figure, ShownMeasure shown, MeasureValue value)
    {
        if (FigureFact.Of(figure, value) is not { } fact || IsOfOtherDirection(clause, figure, value))
        {
            return;
        }

        TextSpan span = clause.Sentence.SpanOf(figure.First, figure.End);
        string words = clause.Sentence.WordsOf(figure.First, figure.End);
        string expression = fact.FormattedAs(figure.Number);
        bool isRight = fact.Is(figure.Number) && (figure.Of is not { } of || of == value.Benchmark?.Rank?.Of);
        if (isRight && IsOfWindow(clause, figure))
        {
            context.ReportWithSuggestion(
                EditorialDiagnostics.TypedValue, span, fact.CanReplace ? $"`= {expression}`" : null, words, fact.What, shown.Name, fact.Window, expression);
        }
        else if (!isRight && !clause.IsOfOtherTime && !clause.IsOf(TimeKind.LongTerm) && !IsUncertain(clause, figure) && !IsPublished(shown, figure))
        {
            context.Report(EditorialDiagnostics.TypedNumberDiffers, span, words, fact.What, shown.Name, fact.Window, fact.Printed, fact.Expression);
        }
    }

    private static bool IsOfWindow(ProseClause clause, TypedFigure figure) => !clause.IsOfOtherTime || figure.IsYearAgo;

    /// <summary>What something fell from may be a peak as well as last year's figure.</summary>
    private static bool IsUncertain(ProseClause clause, TypedFigure figure) => figure.IsYearAgo && !clause.IsOf(TimeKind.YearAgo);

    /// <summary>A change in the wrong direction is a fault of the words; its size is not looked at.</summary>
    private static bool IsOfOtherDirection(ProseClause clause, TypedFigure figure, MeasureValue value)
    {
        if (figure.Role is not (FigureRole.Change or FigureRole.ChangePercent) || value.Change is not { } change)
        {
            return false;
        }

        bool isUp = Has(clause, token => token.DirectionFor(value.Measure.Polarity) > 0 || token.Is("more"));
        bool isDown = Has(clause, token => token.DirectionFor(value.Measure.Polarity) < 0 || token.Is("fewer"));
        return isUp == isDown || (isUp ? change.Absolute < 0 : change.Absolute > 0);
    }

    private static bool Has(ProseClause clause, Predicate<ProseToken> holds) =>
        clause.Sentence.Tokens.FindIndex(clause.First, clause.End - clause.First, holds) >= 0;

    /// <summary>Whether the paper publishes the number elsewhere, as over another window.</summary>
    private static bool IsPublished(ShownMeasure shown, TypedFigure figure) => figure.Role == FigureRole.Count
        && shown.Values.Any(value => value != shown.Current && (double)figure.Number.Value is var typed && (value.Count == typed || value.Numerator == typed));
}
