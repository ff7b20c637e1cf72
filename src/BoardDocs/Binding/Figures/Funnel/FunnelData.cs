using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>A funnel: each area's rate over its residents, between the limits of chance.</summary>
/// <param name="Unit">The unit of the rates.</param>
/// <param name="Decimals">Decimals of every rate shown.</param>
/// <param name="Areas">The areas, the highest rate first.</param>
/// <param name="Baseline">The rate of all areas together; null without any event.</param>
/// <param name="Curve">The limits from the smallest to the largest area; empty without a baseline.</param>
/// <param name="Role">What the rates are per: residents, households.</param>
public sealed record FunnelData(
    Unit Unit, int Decimals, ImmutableArray<FunnelArea> Areas, double? Baseline, ImmutableArray<FunnelLimit> Curve, string Role)
    : ChartData(Unit, Decimals)
{
    /// <summary>The column that says where each area lies.</summary>
    internal const string Limits = "Limits";

    /// <summary>The rates in words: per 1,000 residents.</summary>
    public string ValueAxisTitle => FigureWords.ValueAxis(Unit);

    /// <inheritdoc/>
    public override FigureTable ToTable()
    {
        string role = Sentence.Open(Role);
        ImmutableArray<FigureColumn> columns =
        [
            new("Rate", ValueAxisTitle, Unit, Decimals),
            new(role, "Number", Unit.Count, 0),
            new(Limits, string.Empty, Unit, Decimals),
        ];
        IEnumerable<FigureRow> rows = Areas.Select(area => new FigureRow(
            area.Label,
            area.Label,
            [FigureCell.Of(area.Rate), FigureCell.Of(area.Denominator), FigureCell.Word(FunnelWords.Place(area))],
            area.IsProvisional));
        IEnumerable<FigureRow> average = Baseline is { } baseline
            ? [new FigureRow(FunnelWords.Average, FunnelWords.Average, [FigureCell.Of(baseline), FigureCell.Of(Areas.Sum(area => area.Denominator)), FigureCell.Word(string.Empty)])]
            : [];
        return new FigureTable("area", "Area", columns, [.. rows, .. average]);
    }
}

/// <summary>One area of a funnel.</summary>
/// <param name="Label">Its name.</param>
/// <param name="IsOwn">Whether it is the paper's own.</param>
/// <param name="Denominator">Its residents or households.</param>
/// <param name="Rate">Its rate, unrounded.</param>
/// <param name="Side95">1 above the 95 % limits, -1 below, 0 within.</param>
/// <param name="Side998">1 above the 99.8 % limits, -1 below, 0 within.</param>
/// <param name="IsProvisional">Whether the source calls the number provisional.</param>
public sealed record FunnelArea(string Label, bool IsOwn, double Denominator, double Rate, int Side95, int Side998, bool IsProvisional = false);

/// <summary>The limits for one number of residents, as rates.</summary>
/// <param name="Denominator">The residents or households.</param>
/// <param name="Low95">The lower 95 % limit.</param>
/// <param name="High95">The upper 95 % limit.</param>
/// <param name="Low998">The lower 99.8 % limit.</param>
/// <param name="High998">The upper 99.8 % limit.</param>
public readonly record struct FunnelLimit(double Denominator, double Low95, double High95, double Low998, double High998);
