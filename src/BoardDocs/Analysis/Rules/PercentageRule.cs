using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Diagnostics;

namespace BoardDocs.Analysis;

/// <summary>A percentage that the two numbers beside it do not give.</summary>
internal sealed class PercentageRule : Analyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.WrongPercentage];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (ProseSentence sentence in context.Prose.Sentences)
        {
            if (PercentClaims.Find(sentence.Tokens) is { Result: { } result } claim && sentence.Tokens[claim.Percent].Number is { } typed && !claim.Holds(typed))
            {
                string unit = claim.IsPoints ? " percentage points" : "%";
                string right = Math.Round(result, typed.Decimals, MidpointRounding.AwayFromZero).ToString("N" + typed.Decimals, CultureInfo.InvariantCulture) + unit;
                context.Report(
                    EditorialDiagnostics.WrongPercentage,
                    sentence.SpanOf(claim.Percent, claim.Percent + 1),
                    sentence.Tokens[claim.Percent].Text,
                    claim.IsShare ? $"{Text(claim.After)} of {Text(claim.Before)} is {right}" : $"from {Text(claim.Before)} to {Text(claim.After)} is {right}");
            }
        }
    }

    private static string Text(ProseNumber number) => number.Value.ToString("N" + number.Decimals, CultureInfo.InvariantCulture) + (number.IsPercent ? "%" : string.Empty);
}
