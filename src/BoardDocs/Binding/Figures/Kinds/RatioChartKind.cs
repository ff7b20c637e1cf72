using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary><c>ratio</c>: how many times as likely something is for one group of people as for the reference, with a line where both are alike.</summary>
internal sealed class RatioChartKind : ChartKind
{
    private const string SeriesKey = "series";
    private const string BandKey = "band";
    private const int MostBands = 2;

    private const string BandNote = "The band is the 95% confidence interval.";
    private const string EventsNote = "It takes each event as independent of the others, so where one person is counted several times the true range is wider.";

    /// <inheritdoc/>
    public override string Name => ChartKinds.Ratio;

    /// <inheritdoc/>
    public override ImmutableArray<string> Keys => [SeriesKey, BandKey, WindowOption.Key];

    /// <inheritdoc/>
    public override FigureContent? Bind(PaperSession session, ChartStatement chart)
    {
        if (chart.Uses.FirstOrDefault(use => use.Measure.Kind != MeasureKind.Ratio) is { } other)
        {
            session.Report(NameDiagnostics.NotARatio, chart.Span, other.Measure.Short);
            return null;
        }

        ChartStatement ratio = WindowOption.Apply(chart with { Series = ReadSeries(chart) });
        BandKind band = ReadBand(chart.Reader);
        if (FigureRange.Find(session, ratio, use => FigureLines.WindowOf(ratio, use.Measure)) is not { } range)
        {
            return null;
        }

        TimeSeriesData data = new LineBuilder(session.Context.Evaluator, ratio, range) { Band = band }.Build();
        return HasRoomForBands(session, ratio, data) ? LineFigure.Make(session, ratio, range, WithParity(ratio, data), null, NotesOf(band)) : null;
    }

    private static TimeSeriesData WithParity(ChartStatement chart, TimeSeriesData data) => chart.Uses
        .Select(use => use.Measure.Reference)
        .Distinct()
        .ToImmutableArray() is [{ } reference] ? data with { Reference = new ReferenceLine(1, "same as " + PeopleWords.Of(reference)) } : data;

    private static ImmutableArray<string> ReadSeries(ChartStatement chart)
    {
        ImmutableArray<string> known = [.. chart.Uses.SelectMany(use => FigureLines.SeriesOf(use.Measure)).OfType<string>().Distinct()];
        var series = ImmutableArray.CreateBuilder<string>();
        foreach (ValueItemSyntax item in chart.Reader.Items(SeriesKey))
        {
            if (known.Contains(item.Text.ValueText))
            {
                series.Add(item.Text.ValueText);
            }
            else if (!item.Text.IsMissing)
            {
                chart.Reader.ReportWrong(item.Text, SeriesKey, Sentence.List(known, "or"));
            }
        }

        return series.ToImmutable();
    }

    private static BandKind ReadBand(StatementReader statement)
    {
        if (statement.Item(BandKey) is not { } item)
        {
            return BandKind.None;
        }

        switch (item.ValueText)
        {
            case "true":
                return BandKind.Events;
            case "people":
                return BandKind.People;
            case "false":
                return BandKind.None;
            default:
                statement.ReportWrong(item, BandKey, "true, people or false");
                return BandKind.None;
        }
    }

    private static bool HasRoomForBands(PaperSession session, ChartStatement chart, TimeSeriesData data)
    {
        string[] banded = [.. data.Series.Where(line => line.Points.Any(point => point.Interval is not null)).Select(line => line.Label)];
        if (banded.Length > MostBands)
        {
            session.Report(NameDiagnostics.TooManyBands, chart.Span, banded.Length.ToString(CultureInfo.InvariantCulture), Sentence.Shorten(banded), SeriesKey);
        }

        return banded.Length <= MostBands;
    }

    private static ImmutableArray<string> NotesOf(BandKind band) => band switch
    {
        BandKind.Events => [BandNote, EventsNote],
        BandKind.People => [BandNote],
        _ => [],
    };
}
