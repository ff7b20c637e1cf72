using System.Collections.Immutable;

namespace BoardDocs.Binding;

/// <summary>The numbers of a control chart as a table: a month a row, with the mean and the limits that hold for it.</summary>
internal static class ControlTable
{
    /// <summary>Lays the months out.</summary>
    public static FigureTable Of(ControlData data)
    {
        ImmutableArray<string> headings =
        [
            data.Label,
            .. data.IsAdjusted ? ["Seasonally adjusted"] : ImmutableArray<string>.Empty,
            ControlWords.Mean,
            ControlWords.LowerLimit,
            ControlWords.UpperLimit,
            .. data.Target is null ? ImmutableArray<string>.Empty : [ControlWords.Target],
        ];
        return new FigureTable(
            "period",
            data.TimeAxisTitle,
            [
                .. headings.Select(heading => new FigureColumn(heading, data.ValueAxisTitle, data.Unit, data.Decimals)),
                new FigureColumn("Signal", data.ValueAxisTitle, data.Unit, data.Decimals),
            ],
            [.. data.Segments.SelectMany(segment => segment.Points.Select(month => Row(data, segment, month)))]);
    }

    private static FigureRow Row(ControlData data, ControlSegment segment, ControlMonth month) => new(
        month.Point.Period.ToString(),
        month.Point.Period.ToShortWords(),
        [
            FigureCell.Of(month.Point.Value, month.Point.IsSuppressed),
            .. data.IsAdjusted ? [FigureCell.Of(month.Drawn)] : ImmutableArray<FigureCell>.Empty,
            FigureCell.Of(segment.Limits?.Mean),
            FigureCell.Of(segment.Limits?.Low),
            FigureCell.Of(segment.Limits?.High),
            .. data.Target is null ? ImmutableArray<FigureCell>.Empty : [FigureCell.Of(data.Target)],
            FigureCell.Word(ControlWords.Signal(month)),
        ],
        month.Point.IsProvisional);
}
