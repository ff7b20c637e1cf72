using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The sentences under a control chart, and its alternative text.</summary>
/// <param name="data">The chart.</param>
/// <param name="polarity">Which direction is better.</param>
internal sealed class ControlNotes(ControlData data, Polarity polarity)
{
    private ControlMonth Latest => data.Segments.SelectMany(segment => segment.Points).LastOrDefault(month => month.Drawn is not null);

    /// <summary>Variation, assurance, fresh starts and the method, one sentence or two each.</summary>
    public ImmutableArray<string> All()
    {
        IEnumerable<string?> notes = [Variations(), Assure(), .. Starts(), Method(), Undrawn(), Adjusted()];
        return [.. notes.OfType<string>()];
    }

    /// <summary>The alternative text.</summary>
    public string AlternativeText(string names, string areas, string periods)
    {
        string unit = data.Unit.Kind is UnitKind.Rate or UnitKind.Days or UnitKind.Hours ? UnitWords.Name(data.Unit) + ", " : string.Empty;
        string head = $"Control chart of {names}, {unit}{areas}, {periods}: ";
        ControlMonth latest = Latest;
        string last = latest.Drawn is { } value ? $"{Number(value)} in {latest.Point.Period.ToShortWords()}, {Sentence.Continue(ControlWords.Signal(latest))}" : "no values";
        string limits = data.Segments[^1].Limits is { } found ? $"; mean {Number(found.Mean)}, limits {Number(found.Low)} to {Number(found.High)}" : string.Empty;
        string target = data.Target is { } wanted && Word() is { } word ? $"; target {Number(wanted)} {word}" : string.Empty;
        return BoardDocs.Binding.AlternativeText.Fit(head, [last + limits + target, last + limits, last]);
    }

    private string? Variations()
    {
        ControlMonth latest = Latest;
        if (latest.Drawn is null || data.Segments[^1].Limits is null)
        {
            return null;
        }

        string month = latest.Point.Period.ToWords();
        string last = latest.Variation == Variation.CommonCause
            ? $"Variation: {month} shows no signal; it is within what the months do by themselves."
            : $"Variation: {month} is marked as {(latest.Variation == Variation.Improvement ? "an" : "a")} {Sentence.Continue(ControlWords.Name(latest.Variation))}, {ControlWords.Rule(latest.Mark)}.";
        int earlier = data.Segments.Sum(segment => segment.Points.Count(point => point.Variation != Variation.CommonCause && point.Point.Period != latest.Point.Period));
        return earlier == 0 ? last : last + string.Create(CultureInfo.InvariantCulture, $" {earlier} earlier month{(earlier == 1 ? " is" : "s are")} marked too.");
    }

    private string? Assure() => data.Target is { } target && Find() is { } assurance
        ? assurance switch
        {
            Assurance.Pass => $"Assurance: the target of {Number(target)} is reached in every month unless something changes.",
            Assurance.Fail => $"Assurance: the target of {Number(target)} is missed in every month unless something changes.",
            _ => $"Assurance: the target of {Number(target)} lies between the limits, so whether a month reaches it is left to chance.",
        }
        : null;

    private string? Word() => Find() switch
    {
        Assurance.Pass => "reached unless something changes",
        Assurance.Fail => "missed unless something changes",
        Assurance.Inconsistent => "left to chance",
        _ => null,
    };

    private Assurance? Find() => data is { Target: { } target } && data.Segments[^1].Limits is { } limits && polarity != Polarity.Neutral
        ? ControlChart.Assure(limits, target, polarity == Polarity.HigherIsBetter)
        : null;

    private IEnumerable<string> Starts() => data.Segments
        .Where(segment => segment.Reason is not null)
        .Select(segment => $"Limits start afresh in {segment.Points[0].Point.Period.ToWords()}: {segment.Reason}");

    private static string Method() =>
        "Limits: the mean plus and minus 2.66 times the mean difference between neighbouring months (XmR).";

    private string? Undrawn() => data.Segments.Any(segment => segment.Limits is { } limits && (!data.IsPossible(limits.Low) || !data.IsPossible(limits.High)))
        ? "A limit that no month could reach is not drawn; the data table gives it."
        : null;

    private string? Adjusted() => data.IsAdjusted
        ? "Seasonally adjusted: each month is divided by its calendar month's usual share of the level."
        : null;

    private string Number(double value) => NumberText.Format(value, data.Unit, data.Decimals);
}
