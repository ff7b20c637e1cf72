using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;

namespace BoardDocs.Analysis;

/// <summary>
/// A figure that nothing leads to: no link, no "Figure 3" in any paper of the pack, and no row of a measures table that draws it. Tiles
/// and grades speak for themselves. One finding a paper, at the first such figure.
/// </summary>
internal sealed partial class UnreferencedFigureRule : PackAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.UnreferencedFigure];

    /// <inheritdoc/>
    public override void Analyze(PackAnalysisContext context)
    {
        HashSet<int> mentioned = [.. context.Texts.SelectMany(paper => Mentions(paper.Text.Content))];
        HashSet<(string Paper, string Anchor)> linked =
            [.. context.Texts.SelectMany(paper => paper.Binding.CrossLinks).Select(link => (ContentPath.NameOf(link.File), link.AnchorId ?? string.Empty))];
        foreach (PaperReading paper in context.Papers)
        {
            BoundFigure[] alone =
            [
                .. paper.Paper.Figures.Where(figure => !IsLinked(paper, figure)
                    && !mentioned.Contains(context.Pack.NumberOf(figure))
                    && !linked.Contains((ContentPath.NameOf(paper.Path), figure.Symbol.Id))),
            ];
            if (alone.Length > 0)
            {
                string[] numbers = [.. alone.Select(figure => context.Pack.NumberOf(figure).ToString(CultureInfo.InvariantCulture))];
                string names = $"Figure{(alone.Length == 1 ? string.Empty : "s")} {Sentence.Shorten([.. numbers])}";
                context.Report(EditorialDiagnostics.UnreferencedFigure, paper, alone[0].Symbol.Location.Span, names, alone[0].Symbol.Id);
            }
        }
    }

    private static bool IsLinked(PaperReading paper, BoundFigure figure) =>
        figure.Symbol.Kind is "tiles" or "grades"
        || paper.Paper.Notes.RowFigures.Contains(figure.Symbol.Id)
        || paper.Binding.References.Any(reference => reference.Symbol == figure.Symbol && reference.Span != figure.Symbol.Location.Span);

    /// <summary>The numbers in "Figure 3" and "Figures 3, 4 and 7".</summary>
    private static IEnumerable<int> Mentions(string text) =>
        from Match match in Mention().Matches(text)
        from Capture number in match.Groups["number"].Captures
        select int.Parse(number.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b[Ff]igures?\s+(?<number>[0-9]{1,4})(?:(?:,\s*|\s+and\s+|\s+to\s+)(?<number>[0-9]{1,4}))*", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
