using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>Text that names the paper's own quarter and gets it wrong, as happens when last quarter's paper is written over.</summary>
internal sealed class PeriodNamedRule : Analyzer
{
    private const int Nearest = 8;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.OtherPeriodNamed];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Paper.Symbol.Period is not { Frequency: Frequency.Quarter } period)
        {
            return;
        }

        foreach (ProseSentence sentence in context.Prose.Sentences)
        {
            foreach (PeriodMention found in PeriodMentions.Find(sentence.Tokens).Where(found => found.Period != period && IsOwn(sentence.Tokens, found)))
            {
                Report(context, sentence.SpanOf(found.First, found.End), sentence.WordsOf(found.First, found.End), period);
            }
        }

        foreach (OutlineItem heading in context.Outline.Items.Where(item => item.Kind == OutlineKind.Heading))
        {
            Check(context, heading.Text, heading.Span, period);
        }

        Check(context, context.Paper.Symbol.Title, context.Paper.Symbol.Location.Span, period);
    }

    private static void Check(AnalysisContext context, string title, TextSpan span, Period period)
    {
        if (!title.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return;
        }

        List<ProseToken> tokens = Tokeniser.Read(title, 0, title.Length);
        PeriodMention? found = PeriodMentions.Find(tokens).FirstOrDefault();
        if (found is not null && found.Period != period && tokens.Exists(token => token.Has(Sense.Paper)) && !SpeaksOfAnother(tokens, found))
        {
            Report(context, span, title[tokens[found.First].Start..tokens[found.End - 1].End], period);
        }
    }

    private static void Report(AnalysisContext context, TextSpan span, string words, Period period) =>
        context.Report(EditorialDiagnostics.OtherPeriodNamed, span, words, $"the quarter ending {period.ToWords()}");

    /// <summary>This report covers it, or performance for it: the paper's own quarter is meant.</summary>
    private static bool IsOwn(List<ProseToken> tokens, PeriodMention found)
    {
        int from = Math.Max(0, found.First - Nearest);
        bool isThis = tokens.FindIndex(0, found.First, token => token.Is("this")) is >= 0 and int place && place + 3 > tokens.FindIndex(place, token => token.Has(Sense.Paper) || token.Is("quarter"));
        bool isPerformanceFor = tokens.FindIndex(from, found.First - from, token => token.Has(Sense.Paper)) >= 0
            && tokens[Math.Max(0, found.First - (tokens[Math.Max(0, found.First - 1)].Is("the") ? 2 : 1))].Has(Sense.Preposition);
        return (isThis || isPerformanceFor) && !SpeaksOfAnother(tokens, found);
    }

    private static bool SpeaksOfAnother(List<ProseToken> tokens, PeriodMention found) =>
        tokens.Where((_, index) => index < found.First || index >= found.End).Any(token =>
            token.Is("was") || token.Is("were") || token.Is("will") || token.Is("received") || token.Is("published") || token.Is("since") || token.Is("with") || token.Is("from")
            || token.Is("last") || token.Is("previous") || token.Is("next") || token.Is("earlier") || token.Is("not"));
}
