using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;

namespace BoardDocs.Analysis;

/// <summary>One value that prose prints with other decimals than a figure or other prose of the pack: 36.5 here, 36 there.</summary>
internal sealed class SameRoundingRule : PackAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.RoundedTwice];

    /// <inheritdoc/>
    public override void Analyze(PackAnalysisContext context)
    {
        Dictionary<Key, string> printed = OfFigures(context);
        var told = new HashSet<(Key Key, int Decimals)>();
        foreach (PaperReading paper in context.Papers)
        {
            foreach (NumberNote number in paper.Paper.Notes.Numbers)
            {
                Key key = Key.Of(number.Source, number.IsCount);
                if (!printed.TryAdd(key, number.Text) && Decimals(printed[key]) != Decimals(number.Text) && told.Add((key, Decimals(number.Text))))
                {
                    context.Report(EditorialDiagnostics.RoundedTwice, paper, number.Span, number.Text, printed[key], number.Source.Measure.Short);
                }
            }
        }
    }

    /// <summary>Each tile has decimals of its own.</summary>
    private const string Tiles = "tiles";

    private static Dictionary<Key, string> OfFigures(PackAnalysisContext context)
    {
        var printed = new Dictionary<Key, string>();
        foreach (BoundFigure figure in context.Papers.SelectMany(paper => paper.Paper.Figures).Where(figure => figure.Symbol.Kind != Tiles))
        {
            foreach (MeasureValue value in figure.Values.Where(value => value.Measure.Unit == figure.Data.Unit))
            {
                if (value.Value is { } number)
                {
                    printed.TryAdd(Key.Of(value, isCount: false), NumberText.Format(number, figure.Data.Unit, figure.Data.Decimals));
                }
            }
        }

        return printed;
    }

    private static int Decimals(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Skip(point + 1).TakeWhile(char.IsAsciiDigit).Count();
    }

    private sealed record Key(string Measure, string? Series, string Area, Period Period, Window Window, bool IsCount)
    {
        public static Key Of(MeasureValue value, bool isCount) => new(
            value.Measure.Id, value.Series, value.Area.Id, value.Period, value.Window, isCount && value.Measure.Unit.Kind != Symbols.UnitKind.Count);
    }
}
