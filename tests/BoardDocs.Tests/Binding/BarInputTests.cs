using BoardDocs.Binding;
using BoardDocs.Charts;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Tests.Charts;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

/// <summary>Data that fits no chart of bars gives a readable chart or a diagnostic, never an exception.</summary>
public sealed class BarInputTests
{
    private const string Offences = "data/recorded-offences.csv";
    private const string Areas = "catalogue/areas.yml";

    private static readonly string[] Statements =
    [
        "chart: ranked; measure: homicide", "chart: ranked; measure: burglary; areas: all", "chart: change; measure: burglary", "chart: change; measure: homicide; areas: all",
        "chart: categories; measures: homicide, serious-violence", "chart: composition; measures: homicide, serious-violence, burglary", "chart: categories; measure: satisfaction",
    ];

    public static TheoryData<string> Cases() => ["zero", "empty", "one month", "huge", "long names", "right to left", "beyond the whole", "negative", "yearly"];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Bad_Data_Gives_A_Chart_Or_A_Diagnostic(string name)
    {
        foreach (string statement in Statements)
        {
            SemanticModel model = BoundSample.Model(Change(SampleContent.WithReportBody($"```chart\n{statement}\n```"), name));
            Compilation whole = Compilation.Create(Change(SampleContent.WithReportBody($"```chart\n{statement}\n```"), name));
            if (model.BoundPaper.Figures is [{ } figure])
            {
                ChartRules.CheckFigure(figure, Theme.Default);
                Assert.InRange(figure.AlternativeText.Length, 40, 250);
                Assert.NotEmpty(figure.Data.ToTable().Rows);
            }
            else
            {
                Assert.Contains(whole.GetDiagnostics(), found => found.Severity == DiagnosticSeverity.Error);
            }
        }
    }

    [Theory]
    [InlineData("zero", "Avon and Somerset 0.0")]
    [InlineData("huge", "Avon and Somerset 34,904.0")]
    public void Odd_Numbers_Are_Drawn_As_They_Are(string name, string expected)
    {
        MemoryContent content = Change(SampleContent.WithReportBody("```chart\nchart: change; measure: homicide\nchart: ranked; measure: homicide\n```"), name);
        BoundFigure figure = BoundSample.Model(content).BoundPaper.Figures[^1];
        string words = string.Join(' ', TextRules.All(ChartBuilder.Build(figure, Theme.Default)).Select(text => text.Text));
        Assert.Contains(expected, figure.AlternativeText, StringComparison.Ordinal);
        Assert.Contains(expected.Split(' ')[^1], words, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", words, StringComparison.Ordinal);
    }

    private static MemoryContent Change(MemoryContent content, string name) => name switch
    {
        "zero" => Counts(content, _ => "0"),
        "empty" => Counts(content, _ => string.Empty),
        "huge" => Counts(content, _ => "5000000"),
        "negative" => Counts(content, count => "-" + count),
        "one month" => content.With(Offences, Lines(content, Offences, line => !line.Contains(",20", StringComparison.Ordinal) || line.Contains(",2023-09,", StringComparison.Ordinal))),
        "long names" => content.With(Areas, content.ReadText(Areas).Content.Replace("name: Kent", "name: " + string.Concat(Enumerable.Repeat("Kent with a long name ", 6)).Trim() + ", aliases: [Kent]", StringComparison.Ordinal)),
        "right to left" => content.With(Areas, content.ReadText(Areas).Content.Replace("name: Kent", "name: שיעור העבירות באזור, aliases: [Kent]", StringComparison.Ordinal)),
        "beyond the whole" => content.With("data/satisfaction.csv", "month,satisfied,responses\n" + string.Concat(Enumerable.Range(0, 24).Select(month => $"{2021 + ((month + 9) / 12)}-{1 + ((month + 9) % 12):00},300,200\n"))),
        _ => content.With("catalogue/datasets.yml", content.ReadText("catalogue/datasets.yml").Content.Replace("frequency: month", "frequency: year", StringComparison.Ordinal)),
    };

    private static MemoryContent Counts(MemoryContent content, Func<string, string> change) => content.With(Offences, string.Join('\n', content.ReadText(Offences).Content.Split('\n')
        .Select((line, i) => i == 0 || line.Length == 0 ? line : line[..(line.LastIndexOf(',') + 1)] + change(line[(line.LastIndexOf(',') + 1)..]))));

    private static string Lines(MemoryContent content, string path, Func<string, bool> keep) => string.Join('\n', content.ReadText(path).Content.Split('\n').Where(keep));
}
