using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;
using static BoardDocs.Tests.Binding.ValueFixture;

namespace BoardDocs.Tests.Binding;

/// <summary>Rolling years of real quarterly counts against the totals that the Office for National Statistics published.</summary>
public sealed class PublishedYearsTests
{
    private static readonly string[] Forces =
        ["Avon and Somerset", "Derbyshire", "Essex", "Hampshire", "Hertfordshire", "Kent", "Staffordshire", "Sussex"];

    private static readonly string[] Offences =
        ["Robbery", "Shoplifting", "Theft from the person", "Vehicle offences", "Violence with injury"];

    [SkippableFact]
    public void Rolling_Years_Equal_The_Published_Totals()
    {
        Skip.If(RepositoryFiles.Shared is null, "The published data are not beside the repository.");
        string file = Path.Combine(RepositoryFiles.Shared ?? string.Empty, "data", "offences-quarterly", "offences-by-force-quarter.csv");
        string[][] rows = [.. File.ReadLines(file).Skip(1).Select(line => line.Split(','))
            .Where(row => Forces.Contains(row[0]) && Offences.Contains(row[1]))];
        var columns = rows.GroupBy(row => (row[0], row[1])).Select(group =>
            (group.Key.Item1, group.Key.Item2, "count", group.OrderBy(row => row[2], StringComparer.Ordinal).Select(row => Number(row[3])).ToArray()));
        var fixture = new ValueFixture();
        DatasetSymbol dataset = fixture.Add("offences", Period.Ending(Frequency.Quarter, 2006, 6), columns);
        MeasureEvaluator evaluator = fixture.Evaluator;
        int compared = 0;
        foreach (string offence in Offences)
        {
            var measure = new MeasureSymbol(offence, offence, MeasureKind.Count, dataset, At("catalogue/measures.yml")) { Series = [offence], ValueRole = "count" };
            foreach (string[] row in rows.Where(row => row[1] == offence && row[4].Length > 0))
            {
                Period quarter = Period.Ending(Frequency.Quarter, int.Parse(row[2][..4], CultureInfo.InvariantCulture), int.Parse(row[2][5..7], CultureInfo.InvariantCulture));
                MeasureValue value = evaluator.Evaluate(measure, Area(row[0]), quarter, null, ValueContext.Default);
                Assert.Equal(Number(row[4]), value.Count);
                compared++;
            }
        }

        Assert.Equal(8 * 5 * 48, compared);
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
