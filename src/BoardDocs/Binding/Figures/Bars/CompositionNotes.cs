using System.Collections.Immutable;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The notes under shares of a whole: what 100% is, and why the shares may not come to it.</summary>
internal static class CompositionNotes
{
    private const double Tolerance = 0.0005;

    /// <summary>What 100% is; null for percentages, whose titles say it.</summary>
    public static string? Base(MeasureSymbol first, MeasureSymbol? whole) =>
        first.Unit.IsPercent ? null : whole is null ? "100% is the total of the categories shown." : $"100% is {Sentence.Continue(whole.Short)}.";

    /// <summary>Why shares do not add up to 100%; null where they do.</summary>
    /// <param name="data">The bars.</param>
    /// <param name="isWholeShown">Whether the categories are the whole by definition.</param>
    public static string? Sum(BarData data, bool isWholeShown)
    {
        ImmutableArray<ImmutableArray<double>> sides = [.. data.Series
            .Select((_, side) => data.Rows.Select(row => row.Values[side].Value).ToImmutableArray())
            .Where(side => side.All(value => value is not null))
            .Select(side => side.Select(value => value ?? 0).ToImmutableArray())];
        return !isWholeShown && sides.Any(side => Math.Abs(side.Sum() - 1) > Tolerance)
            ? "Shares may not add up to 100%: a case can be of several types, or of none of those shown."
            : sides.Any(side => side.Sum(value => Rounding.Round(value * 100, data.Decimals)) != 100)
                ? "Shares may not add up to 100% because each is rounded."
                : null;
    }
}
