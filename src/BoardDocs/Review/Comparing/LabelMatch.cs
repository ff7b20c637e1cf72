using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>
/// Finds the rows and columns of a figure or table that are called something else now. One is the same where it alone on either side stands between
/// the same others and is about the same measure and area, or else holds the same in at least half its cells, or else is called the same but for its month or number.
/// </summary>
internal sealed class LabelMatch
{
    /// <summary>No table that people read has more; comparing more is not worth the time.</summary>
    private const int MostLabels = 500;

    private readonly Dictionary<string, string> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> columns = new(StringComparer.Ordinal);

    /// <summary>Compares the facts of one figure or table.</summary>
    /// <param name="before">Those of the earlier side.</param>
    /// <param name="after">Those of the later side.</param>
    public LabelMatch(ImmutableArray<Fact> before, ImmutableArray<Fact> after)
    {
        Match(LabelledCells.Rows(before, key => Later(columns, key.Column)), LabelledCells.Rows(after, key => key.Column), rows);
        Match(LabelledCells.Columns(before, key => Later(rows, key.Row)), LabelledCells.Columns(after, key => key.Row), columns);
    }

    /// <summary>Everything is called what it was.</summary>
    public static LabelMatch None { get; } = new([], []);

    /// <summary>Whether everything is called what it was.</summary>
    public bool IsEmpty => rows.Count + columns.Count == 0;

    /// <summary>Something of the earlier side as it is called now.</summary>
    public FactKey Later(FactKey key) => key with { Row = Later(rows, key.Row), Column = Later(columns, key.Column) };

    private static string? Later(Dictionary<string, string> labels, string? label) => label is null ? null : labels.GetValueOrDefault(label, label);

    private static void Match(ImmutableArray<LabelledCells> was, ImmutableArray<LabelledCells> now, Dictionary<string, string> found)
    {
        if (was.Length > MostLabels || now.Length > MostLabels)
        {
            return;
        }

        ILookup<(string?, string?), KeyValuePair<string, LabelledCells>> come = Gaps(now, was);
        foreach (IGrouping<(string?, string?), KeyValuePair<string, LabelledCells>> gone in Gaps(was, now))
        {
            foreach ((string before, string after) in IdRenames.Pair([.. gone], [.. come[gone.Key]], LabelledCells.Ways.AsSpan()))
            {
                found[before] = after;
            }
        }
    }

    /// <summary>The labels of one side alone, by those of both sides that stand before and behind them.</summary>
    private static ILookup<(string? Before, string? Behind), KeyValuePair<string, LabelledCells>> Gaps(ImmutableArray<LabelledCells> side, ImmutableArray<LabelledCells> other)
    {
        HashSet<string> there = [.. other.Select(item => item.Label)];
        string?[] behind = new string?[side.Length];
        for (int index = side.Length - 2; index >= 0; index--)
        {
            behind[index] = there.Contains(side[index + 1].Label) ? side[index + 1].Label : behind[index + 1];
        }

        string? before = null;
        var gaps = new List<((string?, string?) Gap, LabelledCells Item)>();
        foreach ((int index, LabelledCells item) in side.Index())
        {
            if (there.Contains(item.Label))
            {
                before = item.Label;
            }
            else
            {
                gaps.Add(((before, behind[index]), item));
            }
        }

        return gaps.ToLookup(gap => gap.Gap, gap => KeyValuePair.Create(gap.Item.Label, gap.Item));
    }
}
