using System.Globalization;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The words of a benchmark cell.</summary>
internal static class BenchmarkCell
{
    /// <summary><c>5th/8 MSG (above MSG average rates)</c>; ties as <c>=3rd/8</c>; without a rank only the relation.</summary>
    public static string OfGroup(RankResult? rank, Relation? relation, GroupSymbol group, MeasureKind kind)
    {
        string? word = relation is { } known ? $"{Word(known)}{(known == Relation.Similar ? " to" : string.Empty)} {group.Short} average{(HasRates(kind) ? " rates" : string.Empty)}" : null;
        return (rank, word) switch
        {
            (null, null) => TrendWords.NotAvailable,
            (null, not null) => Sentence.Open(word),
            (not null, null) => Place(rank, group),
            _ => $"{Place(rank, group)} ({word})",
        };
    }

    /// <summary><c>1.5 percentage points lower than England and Wales</c>.</summary>
    public static string OfArea(double difference, Unit unit, int decimals, AreaSymbol area)
    {
        Unit differenceUnit = unit.Kind == UnitKind.Proportion ? Unit.PercentagePoints : unit;
        string size = NumberText.Format(Math.Abs(difference), differenceUnit, decimals);
        bool isSame = !size.Any(character => character is >= '1' and <= '9');
        return isSame
            ? $"the same as {area.Name}"
            : $"{size}{UnitWords.Behind(differenceUnit, size)} {(difference > 0 ? "higher" : "lower")} than {area.Name}";
    }

    /// <summary>above, below or similar.</summary>
    public static string Word(Relation relation) => relation switch
    {
        Relation.Above => "above",
        Relation.Below => "below",
        _ => "similar",
    };

    /// <summary>above, below or similar to: as it stands before the average in a sentence.</summary>
    public static string WordOf(Relation relation) => relation == Relation.Similar ? "similar to" : Word(relation);

    private static string Place(RankResult rank, GroupSymbol group) =>
        string.Create(CultureInfo.InvariantCulture, $"{(rank.IsTied ? "=" : string.Empty)}{Ordinals.ToText(rank.Place)}/{rank.Of} {group.Short}");

    private static bool HasRates(MeasureKind kind) => kind is MeasureKind.Count or MeasureKind.Proportion;
}
