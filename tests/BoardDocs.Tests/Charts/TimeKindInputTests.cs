using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Charts;

/// <summary>Data that does not fit gives a chart that keeps the rules, or an error that says what is wrong; never an exception.</summary>
public sealed class TimeKindInputTests
{
    private static readonly string[] Statements =
    [
        "chart: monthly; measure: events",
        "chart: monthly; measure: events; draw: columns",
        "chart: monthly; measure: share; benchmark: msg",
        "chart: series; measure: events; areas: kent",
        "chart: rolling12; measure: share",
        "chart: volume-rate; measures: events, share",
        "chart: volume-rate; measure: share; dual: true",
        "chart: volume-rate; measure: share; dual: true; window: 1 month",
        "chart: volume-rate; measure: share; window: 3 months",
        "chart: compare; measure: events; areas: kent",
        "chart: compare; measure: share; benchmark: msg; areas: kent; window: 1 quarter",
        "chart: compare; measure: share; benchmark: kent; window: 1 month; draw: lines",
        "chart: ratio; measure: odds",
        "chart: ratio; measure: odds; series: Black; band: true; areas: kent",
        "chart: ratio; measure: odds; series: Black; band: people; window: 1 month",
    ];

    public static TheoryData<string, string, string> Inputs => new()
    {
        { "one point", "month", "7" },
        { "two points", "month", "7 9" },
        { "all zero", "month", string.Join(' ', Enumerable.Repeat("0", 30)) },
        { "all missing", "month", string.Join(' ', Enumerable.Repeat("-", 30)) },
        { "gaps", "month", string.Join(' ', Enumerable.Range(0, 30).Select(i => i % 4 == 0 ? "-" : "12")) },
        { "negative", "month", string.Join(' ', Enumerable.Repeat("-5x", 30)).Replace("x", string.Empty, StringComparison.Ordinal) },
        { "over the whole", "month", string.Join(' ', Enumerable.Repeat("230", 30)) },
        { "millions", "month", string.Join(' ', Enumerable.Range(0, 30).Select(i => $"{5000000 + i}")) },
        { "quarters", "quarter", "3 5 7 2 9 4 6 8 7 7 5 6" },
        { "years", "year", "30 50 70" },
        { "one year", "year", "30" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Every_Kind_Draws_Or_Says_Why_Not(string what, string frequency, string values)
    {
        foreach (string statement in Statements)
        {
            foreach (string name in (string[])["Avon and Somerset", string.Concat(Enumerable.Repeat("Very long name ", 8)).Trim(), "שיעור העבירות באזור"])
            {
                Check($"{what}: {statement}", Files(statement, frequency, values.Split(' '), name));
            }
        }
    }

    [Fact]
    public void Thirteen_Lines_Are_Refused_And_Nine_Doubted()
    {
        string areas = string.Join(", ", Enumerable.Range(1, 12).Select(i => $"a{i}"));
        Assert.Contains("BD2324", Ids(Files($"chart: series; measure: events; areas: {areas}", "month", ["1", "2", "3"], "Own")));
        string fewer = string.Join(", ", Enumerable.Range(1, 8).Select(i => $"a{i}"));
        Assert.Contains("BD4111", Ids(Files($"chart: series; measure: events; areas: {fewer}", "month", ["1", "2", "3"], "Own")));
    }

    private static void Check(string what, MemoryContent files)
    {
        var compilation = Compilation.Create(files);
        Diagnostic[] errors = [.. compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error)];
        BoundFigure[] figures = [.. compilation.GetBoundPack("demo").Papers.SelectMany(paper => paper.Figures)];
        Assert.True(figures.Length > 0 || errors.Length > 0, $"{what}: neither a chart nor an error.");
        foreach (BoundFigure figure in figures)
        {
            ChartRules.CheckFigure(figure, Theme.Default);
            Assert.InRange(figure.AlternativeText.Length, 20, 250);
        }
    }

    private static string[] Ids(MemoryContent files) => [.. Compilation.Create(files).GetDiagnostics().Select(found => found.Id)];

    private static MemoryContent Files(string statement, string frequency, string[] values, string name)
    {
        string[] areas = [name, "Kent", .. Enumerable.Range(1, 12).Select(i => $"A{i}")];
        string events = string.Concat(areas.SelectMany(area => Rows(frequency, values).Select(row => $"{area},{row.Period},{row.Value},100\n")));
        string stops = string.Concat(areas.Take(2).SelectMany(area => ((string[])["White", "Black"]).SelectMany(group => Rows(frequency, values).Select(row => $"{area},{group},{row.Period},{row.Value}\n"))));
        string people = string.Concat(areas.Take(2).SelectMany(area => ((string[])["White", "Black"]).Select(group => $"{area},{group},2021,90000\n")));
        return SampleContent.WithReportBody($"```chart\n{statement}\n```\n")
            .With("data/events.csv", "force,period,part,whole\n" + events)
            .With("data/stops.csv", "force,group,period,stops\n" + stops)
            .With("data/people.csv", "force,group,year,people\n" + people)
            .With("catalogue/areas.yml", $"areas:\n  avon-and-somerset: {{ name: \"{name}\" }}\n  kent: {{ name: Kent }}\n" + string.Concat(areas.Skip(2).Select(area => $"  {area.ToLowerInvariant()}: {{ name: {area} }}\n")))
            .With("catalogue/groups.yml", "groups:\n  msg: { name: Most similar group, short: MSG, members: [avon-and-somerset, kent], average: pooled }\n")
            .With("catalogue/datasets.yml", "datasets:\n"
                + $"  events: {{ file: data/events.csv, frequency: {frequency}, columns: {{ area: force, period: period, part: part, whole: whole }}, source: {{ title: Events }} }}\n"
                + $"  stops: {{ file: data/stops.csv, frequency: {frequency}, columns: {{ area: force, series: group, period: period, stops: stops }}, source: {{ title: Stops }} }}\n"
                + "  people: { file: data/people.csv, frequency: year, columns: { area: force, series: group, period: year, people: people }, source: { title: Census } }\n")
            .With("catalogue/measures.yml", "measures:\n"
                + "  events: { title: Events, kind: count, from: events, value: part }\n"
                + $"  share: {{ title: \"Share of {name}\", kind: proportion, from: events, numerator: part, denominator-value: whole }}\n"
                + "  odds: { title: Odds, kind: ratio, from: stops, series: [Black], reference: White, denominator: people, per: 1000 people }\n");
    }

    private static IEnumerable<(string Period, string Value)> Rows(string frequency, string[] values)
    {
        int step = frequency switch { "month" => 1, "quarter" => 3, _ => 12 };
        for (int i = 0; i < values.Length; i++)
        {
            int month = (2023 * 12) + 8 - ((values.Length - 1 - i) * step);
            yield return ($"{month / 12}-{(month % 12) + 1:00}", values[i] == "-" ? string.Empty : values[i]);
        }
    }
}
