using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Funnels in words.</summary>
internal static class FunnelWords
{
    /// <summary>The rate of all areas together.</summary>
    public const string Average = "Average";

    /// <summary>What the limits are, and what they are not.</summary>
    public static readonly ImmutableArray<string> Notes =
    [
        "Limits: where 95% and 99.8% of areas would lie by chance if all had the average, which is that of all areas taken together.",
        "Police counts vary more than the limits allow for, so areas outside them are common; the limits do not decide whether an area is called above or below average.",
    ];

    /// <summary>Where an area lies.</summary>
    public static string Place(FunnelArea area) => (area.Side95, area.Side998) switch
    {
        (_, > 0) => "Above the 99.8% limit",
        (_, < 0) => "Below the 99.8% limit",
        ( > 0, _) => "Above the 95% limit",
        ( < 0, _) => "Below the 95% limit",
        _ => "Within the limits",
    };

    /// <summary>The alternative text: the own area and its place, the average, and how many areas lie outside.</summary>
    public static string Alternative(FunnelData data, string name, string areas, string period)
    {
        string head = $"Funnel chart of {name}, {UnitWords.Name(data.Unit)}, {areas}, {period}: ";
        string own = data.Areas.FirstOrDefault(area => area.IsOwn) is { } found
            ? $"{found.Label} {Number(found.Rate, data)}, {Sentence.Continue(Place(found))}"
            : "the own area has no value";
        string average = data.Baseline is { } baseline ? $"; average {Number(baseline, data)}" : string.Empty;
        int outside = data.Areas.Count(area => area.Side998 != 0);
        string many = string.Create(CultureInfo.InvariantCulture, $"; {outside} of {data.Areas.Length} areas outside the 99.8% limits");
        return AlternativeText.Fit(head, [own + average + many, own + average, own]);
    }

    /// <summary>Which areas are not drawn; null where all are.</summary>
    public static string? LeftOut(FunnelData data, IEnumerable<AreaNumber> numbers)
    {
        ImmutableArray<string> left = [.. numbers.Select(number => number.Area.Name).Except(data.Areas.Select(area => area.Label))];
        return left.IsEmpty ? null : $"Not drawn, because there is no rate to show: {Sentence.Shorten(left)}.";
    }

    private static string Number(double value, FunnelData data) => NumberText.Format(value, data.Unit, data.Decimals);
}
