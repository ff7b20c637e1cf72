using System.Globalization;
using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>A change that somebody might make to the content folder.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Cause">The one cause that its changes may have; null where nothing that is published may change for it.</param>
/// <param name="Apply">Makes it.</param>
internal sealed record RandomEdit(string Name, ReviewCause? Cause, Func<MemoryContent, Random, MemoryContent> Apply)
{
    private const string Offences = SampleReview.OffencesPath;
    private const string Measures = "catalogue/measures.yml";
    private const string Groups = "catalogue/groups.yml";
    private const string Settings = "boarddocs.yml";
    private static readonly string[] Papers = [SampleContent.ReportPath, ReviewedContent.SecondPath];

    /// <summary>All of them.</summary>
    public static RandomEdit[] All { get; } =
    [
        new("cell of offences", ReviewCause.DataRevised, (content, random) => Line(content, Offences, random, line => Cell(line, 3, random.Next(200)))),
        new("recent cell", ReviewCause.DataRevised, (content, random) => Line(content, Offences, random, line => Cell(line, 3, random.Next(200)), line => line.StartsWith("Avon and Somerset,", StringComparison.Ordinal) && line.Contains(",2023-0", StringComparison.Ordinal))),
        new("cell of residents", ReviewCause.DataRevised, (content, random) => Line(content, "data/population.csv", random, line => Cell(line, 2, 500_000 + random.Next(2_000_000)))),
        new("cell of the survey", ReviewCause.DataRevised, (content, random) => Line(content, "data/satisfaction.csv", random, line => Cell(line, 1, random.Next(50)))),
        new("row taken out", ReviewCause.DataRevised, (content, random) => Line(content, Offences, random, _ => null)),
        new("row of a later month", ReviewCause.DataExtended, (content, random) => Append(content, Offences, $"Kent,Homicide,2023-10,{random.Next(9)}")),
        new("row of an earlier month", ReviewCause.DataExtended, (content, random) => Append(content, Offences, $"Avon and Somerset,Burglary,2019-09,{random.Next(900)}")),
        Swap("per", ReviewCause.Definition, Measures, "per: 1000 residents", "per: 10000 residents", "per: 100000 residents"),
        Swap("series", ReviewCause.Definition, Measures, "series: Burglary", "series: Homicide"),
        Swap("polarity", ReviewCause.Definition, Measures, "polarity: lower-is-better", "polarity: higher-is-better"),
        Swap("members", ReviewCause.Definition, Groups, "hertfordshire, kent, ", "hertfordshire, ", "kent, "),
        Swap("average", ReviewCause.Method, Groups, "average: pooled", "average: mean"),
        Swap("lexicon", ReviewCause.Method, Settings, "lexicon: plain", "lexicon: graded"),
        Swap("years", ReviewCause.Method, Settings, "years: 3", "years: 2", "years: 4"),
        Swap("material", ReviewCause.Method, Settings, "material: 5%", "material: 1%", "material: 30%"),
        Swap("word", ReviewCause.Method, Settings, "benchmark-word: band", "benchmark-word: strict", "benchmark-word: sd"),
        Swap("suppress", ReviewCause.Method, Measures, "per: 1000 households", "per: 1000 households\n    suppress: 10"),
        Swap("short", ReviewCause.Words, Measures, "short: Homicide", "short: Murder", "short: Homicide offences"),
        Swap("title", ReviewCause.Words, Measures, "title: Police recorded residential burglary offences", "title: Burglaries of homes"),
        Swap("group", ReviewCause.Words, Groups, "name: Most similar group", "name: Similar forces"),
        Swap("organisation", ReviewCause.Words, Settings, "organisation: Office of the Police and Crime Commissioner", "organisation: The Commissioner"),
        Swap("owner", null, Measures, "owner: Head of Major Crime", "owner: Head of Investigations"),
        Swap("benchmark", ReviewCause.Dsl, SampleContent.ReportPath, "measure: burglary; chart: series", "measure: burglary; chart: series; benchmark: none", "measure: burglary"),
        Swap("expression", ReviewCause.Dsl, SampleContent.ReportPath, "`= burglary.rate`", "`= burglary.rate to 1 dp`", "`= burglary.count`"),
        Swap("claim", ReviewCause.Dsl, ReviewedContent.SecondPath, "`claim: serious-violence.count > 0`", "`claim: serious-violence.count > 1`"),
        Swap("row", ReviewCause.Dsl, SampleContent.ReportPath, "row: homicide\n", string.Empty, "row: serious-violence\n"),
        Swap("column", ReviewCause.Dsl, SampleContent.ReportPath, "column: count@year-ago; label: 2022", "column: rate", "column: rank"),
        Swap("row label", ReviewCause.Dsl, SampleContent.ReportPath, "row: burglary", "row: burglary; label: Burglaries of homes", "row: burglary; label: Burglary"),
        Swap("column label", ReviewCause.Dsl, SampleContent.ReportPath, "column: count; label: 2023", "column: count; label: This year"),
        Swap("quarter", ReviewCause.Dsl, ReviewedContent.SecondPath, "benchmark: msg", "benchmark: msg; benchmark-word: strict", "lexicon: graded"),
        Swap("heading", ReviewCause.Dsl, SampleContent.ReportPath, "# Reduce neighbourhood crime", "# Neighbourhoods", "# Reduce crime in neighbourhoods"),
        Swap("prose", ReviewCause.Dsl, SampleContent.ReportPath, "Patrols visit everybody", "Officers visit everybody", "Patrols visit all"),
        Move("# Support victims", "satisfaction", "report", "third"),
        Move("# Streets", "serious-violence", "third", "report"),
        new("line ends", null, (content, random) => Rewrite(content, Papers[random.Next(2)], text => "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal))),
        new("blank lines", null, (content, random) => Rewrite(content, Papers[random.Next(2)], text => text.Replace("\n# ", "\n\n\n# ", StringComparison.Ordinal))),
        new("comment", null, (content, _) => Rewrite(content, Measures, text => "# Reviewed in November\n" + text)),
        new("order of rows", null, (content, _) => Rewrite(content, Offences, Reverse)),
    ];

    /// <summary>The one measure of a section that goes to another paper, and the two papers; or null.</summary>
    public (string Measure, string From, string To)? Moved { get; private init; }

    private static RandomEdit Move(string heading, string measure, string from, string to) =>
        new("section to another paper", ReviewCause.Dsl, (content, _) => Cut(content, heading, $"packs/demo/{from}.md", $"packs/demo/{to}.md")) { Moved = (measure, from, to) };

    private static MemoryContent Cut(MemoryContent content, string heading, string from, string to)
    {
        string text = content.ReadText(from).Content;
        int start = text.IndexOf("\n" + heading, StringComparison.Ordinal);
        int next = start < 0 ? -1 : text.IndexOf("\n# ", start + 1, StringComparison.Ordinal);
        int end = next < 0 ? text.Length : next;
        return start < 0 ? content : Rewrite(content.With(from, text[..start] + text[end..]), to, other => other.TrimEnd('\r', '\n') + "\n\n" + text[start..end]);
    }

    private static RandomEdit Swap(string name, ReviewCause? cause, string path, string old, params string[] others) =>
        new(name, cause, (content, random) => Rewrite(content, path, text => text.Replace(old, others[random.Next(others.Length)], StringComparison.Ordinal)));

    private static MemoryContent Rewrite(MemoryContent content, string path, Func<string, string> edit) => content.With(path, edit(content.ReadText(path).Content));

    private static MemoryContent Append(MemoryContent content, string path, string row) =>
        Rewrite(content, path, text => text.Contains(row[..row.LastIndexOf(',')], StringComparison.Ordinal) ? text : text.TrimEnd('\r', '\n') + "\n" + row + "\n");

    private static MemoryContent Line(MemoryContent content, string path, Random random, Func<string, string?> edit, Func<string, bool>? isMeant = null)
    {
        List<string> lines = [.. content.ReadText(path).Content.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        int[] meant = [.. Enumerable.Range(1, lines.Count - 1).Where(index => isMeant is null || isMeant(lines[index]))];
        int place = meant[random.Next(meant.Length)];
        string? changed = edit(lines[place]);
        lines.RemoveAt(place);
        lines.InsertRange(place, changed is null ? [] : [changed]);
        return content.With(path, string.Join('\n', lines) + "\n");
    }

    private static string Cell(string line, int column, int number)
    {
        string[] cells = line.Split(',');
        cells[column] = number.ToString(CultureInfo.InvariantCulture);
        return string.Join(',', cells);
    }

    private static string Reverse(string text)
    {
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines[0] + "\n" + string.Join('\n', lines.Skip(1).Reverse()) + "\n";
    }
}
