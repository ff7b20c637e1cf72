using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Judgements in words: a row an area, a column a pillar.</summary>
/// <param name="Pillars">The pillars in the order of the file.</param>
/// <param name="Rows">The areas, the own first.</param>
public sealed record GradesData(ImmutableArray<string> Pillars, ImmutableArray<GradesRow> Rows) : ChartData(Unit.Number, 0)
{
    /// <summary>What stands where there is no judgement.</summary>
    public const string None = "No judgement";

    /// <inheritdoc/>
    public override FigureTable ToTable() => new(
        "area",
        "Area",
        [.. Pillars.Select(pillar => new FigureColumn(pillar, string.Empty, Unit, 0))],
        [.. Rows.Select(row => new FigureRow(row.Area, row.Area, [.. row.Grades.Select(FigureCell.Word)]))]);
}

/// <summary>The judgements of one area.</summary>
/// <param name="Area">Its name.</param>
/// <param name="IsOwn">Whether it is the paper's own.</param>
/// <param name="Grades">One word a pillar; <see cref="GradesData.None"/> where there is none.</param>
public sealed record GradesRow(string Area, bool IsOwn, ImmutableArray<string> Grades);
