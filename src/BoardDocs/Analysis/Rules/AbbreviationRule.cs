using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>
/// An abbreviation, a word with two capitals or more and no small letter but a plural s, needs an entry in the glossary or to be written
/// out in the paper: <c>most similar group (MSG)</c> or <c>MSG (most similar group)</c>. Each is reported once a paper.
/// </summary>
internal sealed class AbbreviationRule : Analyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.UndefinedAbbreviation];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var scan = new AbbreviationScan(context.Terms);
        foreach (ImmutableArray<TextSpan> texts in context.Outline.Texts)
        {
            // A line in capitals is a shout, not a row of abbreviations.
            if (HasSmallLetters(context, texts))
            {
                foreach (TextSpan span in texts)
                {
                    scan.Scan(context.Tree.Text.Slice(span), span.Start);
                }
            }
        }

        foreach ((string abbreviation, TextSpan span) in scan.Unexplained)
        {
            context.Report(EditorialDiagnostics.UndefinedAbbreviation, span, abbreviation);
        }
    }

    private static bool HasSmallLetters(AnalysisContext context, ImmutableArray<TextSpan> texts)
    {
        foreach (TextSpan span in texts)
        {
            if (context.Tree.Text.Slice(span).ContainsAnyInRange('a', 'z'))
            {
                return true;
            }
        }

        return false;
    }
}
