using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;

namespace BoardDocs.Analysis;

/// <summary>A sentence that calls a value the highest or lowest since some time, where the series has a higher or lower one in between.</summary>
internal sealed class ExtremeRule : Analyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.ExtremeDiffers];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (ProseClause clause in context.Prose.Sentences.Where(sentence => sentence.IsStatement).SelectMany(sentence => sentence.Clauses))
        {
            if (clause is { IsElsewhere: false, IsNegated: false, Subject.Shown: { Current: { Value: { } now } value } shown }
                && ExtremeReader.Read(clause, value.Period.LastMonth) is { } claim && IsOfNow(clause, claim)
                && FindWorse(context.Evaluator, value, now, claim) is { Value: { } worse } point)
            {
                Report(context, clause, claim, shown, NumberText.Format(worse, shown.Measure.Unit, value.Decimals), WindowText.Ending(value.Window, point.Period));
            }
        }
    }

    private static void Report(AnalysisContext context, ProseClause clause, ExtremeClaim claim, ShownMeasure shown, string worse, string window) => context.Report(
        EditorialDiagnostics.ExtremeDiffers,
        clause.Sentence.SpanOf(claim.First, claim.End),
        clause.Sentence.WordsOf(claim.First, claim.End),
        shown.Name,
        worse,
        window,
        shown.Current?.Displayed ?? string.Empty,
        shown.Measure.Id);

    /// <summary>No other time is named, and the sentence is in the present: was the lowest may be about any time.</summary>
    private static bool IsOfNow(ProseClause clause, ExtremeClaim claim)
    {
        for (int place = clause.First; place < clause.End; place++)
        {
            bool isInClaim = place >= claim.First && place < claim.End;
            if (!isInClaim && (clause.Sentence.Times[place] == TimeKind.Other || clause.Sentence.Tokens[place].Is("was") || clause.Sentence.Tokens[place].Is("were")))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The point of the series that denies the claim most; null where none does, or where one of them may not be shown.</summary>
    private static ChartPoint? FindWorse(MeasureEvaluator evaluator, MeasureValue value, double now, ExtremeClaim claim)
    {
        if (evaluator.Extent(value.Measure, value.Area, value.Window) is not { } extent)
        {
            return null;
        }

        ValueContext compared = ValueContext.Default with { Group = value.Benchmark?.Group, Comparator = value.Comparator?.Area };
        ImmutableArray<ChartPoint> points = evaluator.RollingSeries(value.Measure, value.Area, extent.From, value.Period, compared, value.Window);
        ChartPoint[] worse = [.. points.Where(point => claim.Covers(point.Period, value.Period) && point.Value is { } earlier && IsWorse(earlier, now, value, claim))];
        return worse.Length == 0 || points.Any(point => point.IsSuppressed) ? null : claim.IsHighest ? worse.MaxBy(point => point.Value) : worse.MinBy(point => point.Value);
    }

    private static bool IsWorse(double earlier, double now, MeasureValue value, ExtremeClaim claim) =>
        (claim.IsHighest ? earlier > now : earlier < now) && Printed(earlier, value) != Printed(now, value);

    private static string Printed(double number, MeasureValue value) => NumberText.Format(number, value.Measure.Unit, value.Decimals);
}
