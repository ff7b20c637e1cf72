using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The alternative text of a ranking: the own area and its place, then the ends and the average.</summary>
internal static class RankedText
{
    /// <summary>Writes the text.</summary>
    public static string Of(OneMeasure one, AreaChoice choice, BarData data, string period)
    {
        string unit = data.Unit.Kind is UnitKind.Rate or UnitKind.Days or UnitKind.Hours ? UnitWords.Name(data.Unit) + ", " : string.Empty;
        string head = $"Bar chart of {one.Name}, {unit}{choice.Words}, {period}: ";
        string own = Own(one.Use.Area.Name, data);
        string ends = Ends(data);
        string line = data.Line is { } found ? $"; {found.Label} {Number(found.Value, data)}" : string.Empty;
        return AlternativeText.Fit(head, [own + ends + line, own + line, own]);
    }

    private static string Own(string area, BarData data)
    {
        BarRow? row = data.Rows.FirstOrDefault(row => row.Role == SeriesRole.Own);
        ImmutableArray<double> all = [.. data.Rows.Select(other => other.Values[0].Value).OfType<double>()];
        if (row?.Values[0].Value is not { } value || Ranking.Rank(value, all.AsSpan(), lowerIsBetter: false) is not { } rank)
        {
            return row is { Values: [{ IsSuppressed: true }] } ? $"{area} suppressed" : $"{area} not available";
        }

        string place = rank.Place == 1 ? "highest" : $"{Ordinals.ToText(rank.Place)} highest";
        return string.Create(CultureInfo.InvariantCulture, $"{area} {Number(value, data)}, {(rank.IsTied ? "joint " : string.Empty)}{place} of {rank.Of}");
    }

    private static string Ends(BarData data)
    {
        ImmutableArray<BarRow> rows = [.. data.Rows.Where(row => row.Values[0].Value is not null)];
        return rows.Length < 2 ? string.Empty : $"; highest {Pair(rows[0], data)}, lowest {Pair(rows[^1], data)}";
    }

    private static string Pair(BarRow row, BarData data) => $"{row.Label} {Number(row.Values[0].Value ?? 0, data)}";

    private static string Number(double value, BarData data) => NumberText.Format(value, data.Unit, data.Decimals);
}
