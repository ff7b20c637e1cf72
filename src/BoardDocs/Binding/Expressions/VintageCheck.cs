using System.Globalization;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Finds rates on residents of different years in one expression.</summary>
internal static class VintageCheck
{
    public static void Run(ExpressionSyntax syntax, ExpressionContext context)
    {
        IEnumerable<IGrouping<string, int>> years = context.Sources
            .Where(value => value is { DenominatorPeriod: not null, Measure.Denominator: not null })
            .GroupBy(value => value.Measure.Denominator?.Id ?? string.Empty, value => value.DenominatorPeriod?.Year ?? 0, StringComparer.Ordinal);
        foreach (int[] vintages in years.Select(group => group.Distinct().Order().ToArray()).Where(vintages => vintages.Length > 1))
        {
            context.Bag.Report(
                EditorialDiagnostics.MixedVintages,
                context.Locate(syntax.Span),
                ExpressionText.Of(syntax),
                Sentence.List([.. vintages.Select(year => year.ToString(CultureInfo.InvariantCulture))]));
        }
    }
}
