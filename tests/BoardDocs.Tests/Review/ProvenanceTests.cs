using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Review;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>Where values come from is told with the numbers of the data files, and nothing that is suppressed is told.</summary>
public sealed class ProvenanceTests
{
    private const string Offences = "data/recorded-offences.csv";
    private const string Measures = "catalogue/measures.yml";

    [Fact]
    public void A_Rate_Is_Told_With_Its_Rows_Denominator_And_Formula()
    {
        string text = Why(SampleContent.Base, "homicide.value");

        // The rows are read here a second time, without the program's reader.
        (int Line, int Count)[] rows = [.. SampleContent.Base.ReadText(Offences).Content.Split('\n').Index()
            .Where(line => line.Item.StartsWith("Avon and Somerset,Homicide,", StringComparison.Ordinal))
            .Where(line => string.CompareOrdinal(line.Item.Split(',')[2], "2022-10") >= 0 && string.CompareOrdinal(line.Item.Split(',')[2], "2023-09") <= 0)
            .Select(line => (line.Index + 1, int.Parse(line.Item.Split(',')[3], CultureInfo.InvariantCulture)))];
        int count = rows.Sum(row => row.Count);
        Assert.Equal(12, rows.Length);
        Assert.Contains($"Formula      ({string.Join(" + ", rows.Select(row => row.Count))} = {count}) / 1,719,000 residents × 1,000 = {(count / 1719000.0 * 1000).ToString("R", CultureInfo.InvariantCulture)}\n", text, StringComparison.Ordinal);
        Assert.Contains($"Rows         {Offences}:{rows[0].Line}-{rows[^1].Line}\n             line {rows[0].Line}, October 2022: {rows[0].Count}\n", text, StringComparison.Ordinal);
        Assert.Contains("Per          residents of 2018, the newest that all areas compared have, data/population.csv:2\n", text, StringComparison.Ordinal);
        Assert.Contains("Measure      Police recorded homicide offences (homicide), catalogue/measures.yml:2\n             a count, per 1,000 residents; column 'count', series Homicide\n             lower is better\n", text, StringComparison.Ordinal);
        Assert.Contains("             Police recorded crime, Home Office, published 2023-10-19, OGL v3.0\n             illustrative: these figures are made up\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Rank_Is_Told_With_Every_Member_In_Order()
    {
        string text = Why(SampleContent.Base, "homicide.rank(msg)");

        string[] lines = text.Split('\n');
        int group = Array.FindIndex(lines, line => line.StartsWith("Group        ", StringComparison.Ordinal));
        double[] rates = [.. lines.Skip(group + 1).Take(8).Select(line => double.Parse(line.Split(": ")[1].Split(' ')[0], CultureInfo.InvariantCulture))];
        Assert.Equal(rates.Order(), rates);
        int place = Array.FindIndex(lines, group, line => line.Contains("Avon and Somerset: ", StringComparison.Ordinal)) - group;
        Assert.StartsWith($"homicide.rank(msg) is {place}", lines[0], StringComparison.Ordinal);
        Assert.Contains($"): {place}", lines[group], StringComparison.Ordinal);
        Assert.Contains("the lowest first", lines[group], StringComparison.Ordinal);
        Assert.Matches("^Average      0\\.0[0-9]{3} per 1,000 residents, of all areas together: [0-9]+ / [0-9,]+ × 1,000$", lines.Single(line => line.StartsWith("Average", StringComparison.Ordinal)));
        Assert.All(lines.Skip(group + 1).Take(8), line => Assert.Matches("^ {13}[A-Za-z ]+: 0\\.0[0-9]{3} per 1,000 residents$", line));
    }

    [Fact]
    public void A_Share_Is_Told_As_Parts_Of_Wholes()
    {
        string text = Why(SampleContent.Base, "satisfaction.value");

        string[] rows = [.. SampleContent.Base.ReadText("data/satisfaction.csv").Content.Split('\n')
            .Where(line => string.CompareOrdinal(line, "2022-10") >= 0 && string.CompareOrdinal(line, "2023-10") < 0)];
        int part = rows.Sum(row => int.Parse(row.Split(',')[1], CultureInfo.InvariantCulture));
        int whole = rows.Sum(row => int.Parse(row.Split(',')[2], CultureInfo.InvariantCulture));
        Assert.Equal(12, rows.Length);
        Assert.Contains($" = {part:#,0}) / (", text, StringComparison.Ordinal);
        Assert.Contains($" = {whole:#,0}) = {(100.0 * part / whole).ToString("G15", CultureInfo.InvariantCulture)}%\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Trend_Word_Is_Told_With_Its_Test_And_Why()
    {
        string text = Why(SampleContent.Base, "homicide.trend");

        Assert.Matches("Trend        Stable: p = [0-9.]+ is not below 0\\.05, so no trend is told from none\n", text);
        Assert.Matches("log-linear fit with a level for each season: slope -?[0-9.]+, standard error [0-9.]+, t = -?[0-9.]+ on 23 degrees of freedom", text);
    }

    [Fact]
    public void An_Expression_Of_Several_Values_Tells_Each_And_Its_Own_Exact_Number()
    {
        string text = Why(SampleContent.Base, "homicide.count - homicide.count@2022-09");

        Assert.Matches("^homicide\\.count - homicide\\.count@2022-09 is -?[0-9]+\nExactly      -?[0-9]+\n", text.Replace("\u2212", "-", StringComparison.Ordinal));
        Assert.Contains("the 12 months to September 2023", text, StringComparison.Ordinal);
        Assert.Contains("the 12 months to September 2022: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_Is_Suppressed_Is_Never_Told()
    {
        MemoryContent content = SampleContent.Base.With(
            Measures, SampleContent.Base.ReadText(Measures).Content.Replace("    owner: Head of Major Crime\n", "    suppress: 5\n", StringComparison.Ordinal));

        foreach (string member in new[] { "count", "value", "rank(msg)", "average(msg)", "trend", "change(12 months)", "relation(msg)", "count(1 month)", "highest" })
        {
            string text = Why(content, "homicide." + member);

            Assert.Contains("counts from 1 to 4 are not shown", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Formula", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Rows ", text, StringComparison.Ordinal);
            Assert.DoesNotMatch("Avon and Somerset: [0-9]", text);
        }
    }

    [Fact]
    public void Suppressed_Members_Of_A_Group_Are_Named_Without_Their_Values()
    {
        // Only one cell of another force is small; what would tell it is hidden with it.
        string offences = SampleContent.Base.ReadText(Offences).Content.Replace("\nKent,Burglary,2023-08,", "\nKent,Burglary,2023-08,2\nKent,Gone,2023-08,", StringComparison.Ordinal);
        Assert.Contains("Kent,Gone", offences, StringComparison.Ordinal);
        MemoryContent content = SampleContent.Base
            .With(Offences, offences)
            .With(Measures, SampleContent.Base.ReadText(Measures).Content.Replace("    series: Burglary\n", "    series: Burglary\n    suppress: 5\n", StringComparison.Ordinal));

        string text = Why(content, "burglary.rank(msg)");

        Assert.Contains("             Kent: not shown\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Paper_Without_A_Period_Needs_One_In_The_Expression()
    {
        MemoryContent content = SampleContent.Base.With(SampleContent.ReportPath, "---\ntitle: Minutes\n---\n\nText.\n");

        Assert.StartsWith("homicide.count has no value that may be printed\nWhy          The paper has no period.\n", Why(content, "homicide.count"), StringComparison.Ordinal);
        Assert.Matches("^homicide\\.count@2023-09 is [0-9]+\n", Why(content, "homicide.count@2023-09"));
    }

    [Fact]
    public void Every_Measure_Of_The_Sample_Packs_Can_Be_Told()
    {
        Compilation compilation = Compilation.Create(new FolderContent(RepositoryFiles.PathOf("content")));
        SemanticModel model = ModelOf(compilation, "packs/2023-11-board/performance-report.md");
        foreach (MeasureSymbol measure in compilation.Catalogue.Measures.Values)
        {
            string series = measure.Series.Length > 1 && measure.Kind == MeasureKind.Ratio ? $"(\"{measure.Series[0]}\")" : string.Empty;
            ExpressionAnswer answer = model.Evaluate($"{measure.Id}.value{series}");
            string text = ProvenanceText.Of(model, answer);

            Assert.Contains($"({measure.Id}), catalogue/measures.yml:", text, StringComparison.Ordinal);
            Assert.Equal(answer.Expression.Value is not ErrorValue, text.Contains("Formula ", StringComparison.Ordinal));
            Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        }
    }

    private static string Why(IContentFiles content, string expression)
    {
        SemanticModel model = ModelOf(Compilation.Create(content), SampleContent.ReportPath);
        return ProvenanceText.Of(model, model.Evaluate(expression));
    }

    private static SemanticModel ModelOf(Compilation compilation, string path) =>
        compilation.GetSemanticModel(compilation.GetTree(path) ?? throw new InvalidOperationException($"There is no {path}."));
}
