using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>What a statement says of its control chart.</summary>
/// <param name="Starts">Where limits start afresh, in order.</param>
/// <param name="ShowsNearLimits">Whether near limits are drawn.</param>
/// <param name="IsAdjusted">Whether the season is taken out.</param>
/// <param name="IsScreened">Whether large jumps are left out of the limits.</param>
internal sealed record ControlOptions(ImmutableArray<ControlStart> Starts, bool ShowsNearLimits, bool IsAdjusted, bool IsScreened)
{
    private const string Rebase = "rebase";
    private const string NearLimits = "near-limits";
    private const string Seasonal = "seasonal";
    private const string Screening = "screening";

    /// <summary>The keys.</summary>
    public static readonly ImmutableArray<string> Keys = [Rebase, NearLimits, Seasonal, Screening];

    /// <summary>Reads the keys; null, and reported, where limits start afresh without a reason or nowhere.</summary>
    public static ControlOptions? Read(PaperSession session, StatementReader statement, PeriodRange range)
    {
        bool near = Choose(statement, NearLimits, "show", "hide", otherwise: false);
        bool adjusted = Choose(statement, Seasonal, "adjust", "keep", otherwise: false);
        bool screened = Choose(statement, Screening, "on", "off", otherwise: true);
        return ReadStarts(session, statement, range) is { } starts ? new ControlOptions(starts, near, adjusted, screened) : null;
    }

    private static bool Choose(StatementReader statement, string key, string yes, string no, bool otherwise)
    {
        if (statement.Item(key) is not { } item || item.ValueText == (otherwise ? yes : no))
        {
            return otherwise;
        }

        if (item.ValueText != yes && item.ValueText != no)
        {
            statement.ReportWrong(item, key, $"{yes} or {no}");
        }

        return !otherwise;
    }

    private static ImmutableArray<ControlStart>? ReadStarts(PaperSession session, StatementReader statement, PeriodRange range)
    {
        var starts = new List<ControlStart>();
        bool areAllRead = true;
        foreach (ValueItemSyntax item in statement.Items(Rebase))
        {
            ControlStart? start = item.Text.IsMissing ? null : ReadStart(session, item, range);
            areAllRead &= start is not null;
            starts.AddRange(start is null ? [] : [start]);
        }

        return areAllRead ? [.. starts.OrderBy(start => start.Period).DistinctBy(start => start.Period)] : null;
    }

    private static ControlStart? ReadStart(PaperSession session, ValueItemSyntax item, PeriodRange range)
    {
        string text = item.Text.ValueText;
        if (!PeriodParser.TryParse(text, out Period period) || period.Frequency != Frequency.Month)
        {
            session.Report(NameDiagnostics.UnreadablePeriod, item.Text.Span, text, "a month such as 2023-09");
            return null;
        }

        if (item.Heading is not { } heading || string.IsNullOrWhiteSpace(heading.ValueText))
        {
            session.Report(NameDiagnostics.RebaseWithoutReason, item.Text.Span, text);
            return null;
        }

        if (period.LastMonth <= range.From.LastMonth || period.LastMonth > range.To.LastMonth)
        {
            session.Report(NameDiagnostics.RebaseOutside, item.Text.Span, text, range.From.ToWords(), range.To.ToWords());
            return null;
        }

        return new ControlStart(period, heading.ValueText);
    }
}
