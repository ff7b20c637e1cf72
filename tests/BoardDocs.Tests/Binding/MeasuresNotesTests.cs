using BoardDocs.Binding;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

/// <summary>What stands below a measures table, and what marks its numbers.</summary>
public sealed class MeasuresNotesTests
{
    [Theory]
    [InlineData("measure: homicide", "1 p 20 [p] | 2 p 20 | 3 p 0.0116 [p]")]
    [InlineData("measure: homicide\nmeasure: burglary", "3 p 0.0116 per 1,000 residents [p]")]
    public void Provisional_Numbers_Are_Marked(string rows, string expected) => Assert.Contains(
        expected, BoundSample.Show([Table("columns: measure, count, count@2022-09, rate\n" + rows)]), StringComparison.Ordinal);

    [Fact]
    public void The_Mark_Is_Explained_And_Sources_Are_Named() => Assert.Equal(
        [
            "[p] means that the figure is provisional.",
            "Residents: Mid-2018 population estimates from Office for National Statistics, 2018.",
            "Source: Police recorded crime from Home Office; Victim survey from Avon and Somerset Police",
        ],
        Table("columns: measure, value\nmeasure: homicide\nmeasure: satisfaction").Notes.AsEnumerable());

    [Theory]
    [InlineData("measure: satisfaction", "Source: Victim survey from Avon and Somerset Police")]
    [InlineData("measure: homicide; period: 2022-09", "Residents: Mid-2018 population estimates from Office for National Statistics, 2018.", "Source: Police recorded crime from Home Office")]
    public void Nothing_Is_Called_Provisional_Where_Nothing_Is(string row, params string[] expected)
    {
        BoundTable table = Table("columns: measure, value\n" + row);
        Assert.Equal(expected, table.Notes.AsEnumerable());
        Assert.DoesNotContain("[p]", BoundSample.Show([table]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Table_Of_Words_Needs_No_Source() => Assert.Empty(Table("measure: homicide").Notes);

    private static BoundTable Table(string statements)
    {
        string datasets = SampleContent.Base.ReadText("catalogue/datasets.yml").Content.Replace(
            "    file: data/recorded-offences.csv\n", "    file: data/recorded-offences.csv\n    provisional-from: 2023-07\n", StringComparison.Ordinal);
        var content = SampleContent.WithReportBody($"```measures\n{statements}\n```\n\nComments.").With("catalogue/datasets.yml", datasets);
        return Assert.Single(BoundSample.Model(content).BoundPaper.Blocks.OfType<BoundTable>());
    }
}
