using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>Every cause that a change names is re-applied alone to the content as it was, by editing the files as a person would.</summary>
public sealed class CauseTests
{
    private const string Measures = "catalogue/measures.yml";
    private const string Settings = "boarddocs.yml";
    private const string Groups = "catalogue/groups.yml";

    /// <summary>What can be changed: its cause, the subject that it moves alone, and the edit.</summary>
    private static readonly (ReviewCause Cause, string What, Func<MemoryContent, MemoryContent> Edit, string Evidence)[] Edits =
    [
        (ReviewCause.DataRevised, ReviewSubjects.Count, SampleReview.Revise, "data/recorded-offences.csv:49 "),
        (ReviewCause.DataExtended, ReviewSubjects.Denominator, WithLaterResidents, "data/population.csv:10 (no row) -> "),
        (ReviewCause.Definition, ReviewSubjects.Rate, content => SampleReview.Replace(content, Measures, "per: 1000 residents", "per: 100000 residents"), "catalogue/measures.yml measures.homicide.per 1000 residents -> 100000 residents"),
        (ReviewCause.Definition, ReviewSubjects.Average, content => SampleReview.Replace(content, Groups, "hertfordshire, kent, ", "hertfordshire, "), "catalogue/groups.yml groups.msg.members [avon-and-somerset, derbyshire, essex, hampshire, hertfordshire, kent, staffordshire, sussex] -> "),
        (ReviewCause.Method, ReviewSubjects.Average, content => SampleReview.Replace(content, Groups, "average: pooled", "average: mean"), "catalogue/groups.yml groups.msg.average pooled -> mean"),
        (ReviewCause.Method, ReviewSubjects.Trend, content => SampleReview.Replace(content, Settings, "material: 5%", "material: 0.1%"), "boarddocs.yml trend.material 5% -> 0.1%"),
        (ReviewCause.Dsl, ReviewSubjects.Rank, WithoutBenchmark, SampleContent.ReportPath + ":"),
    ];

    [Fact]
    public void Compare_Names_The_One_Cause_Of_A_Change_With_Its_Evidence()
    {
        foreach ((ReviewCause cause, string what, Func<MemoryContent, MemoryContent> edit, string evidence) in Edits.Where(edit => edit.What != ReviewSubjects.Trend))
        {
            ReviewResult review = SampleReview.Of(Base, edit(Base));
            ReviewChange change = Assert.Single(review.Changes, change => change.What == what);
            Assert.Equal([cause], change.Causes.AsEnumerable());
            Assert.Contains(change.Evidence, line => line.StartsWith(evidence, StringComparison.Ordinal));
            Assert.All(review.Changes, other => Assert.Equal([cause], other.Causes.AsEnumerable()));
        }
    }

    [Fact]
    public void Compare_Names_Exactly_The_Causes_That_Move_A_Value_When_They_Are_Applied_Alone()
    {
        // Each change's causes are checked against the content as it was with one edit alone, compiled from the start.
        foreach ((int i, int j) in from i in Enumerable.Range(0, Edits.Length) from j in Enumerable.Range(0, i) select (i, j))
        {
            MemoryContent first = Edits[i].Edit(Base);
            MemoryContent second = Edits[j].Edit(Base);
            ReviewResult review = SampleReview.Of(Base, Edits[j].Edit(first));
            foreach (ReviewChange change in review.Changes.Where(change => change.Place is null && change.Measure is not null))
            {
                var moved = new HashSet<ReviewCause>();
                moved.UnionWith(Moves(Base, first, change) || Moves(second, Edits[j].Edit(first), change) ? [Edits[i].Cause] : []);
                moved.UnionWith(Moves(Base, second, change) || Moves(first, Edits[j].Edit(first), change) ? [Edits[j].Cause] : []);
                Assert.Equal([.. moved.Order()], change.Causes.AsEnumerable());
                AssertNumbers(change, Base, Edits[j].Edit(first));
            }
        }
    }

    [Fact]
    public void Compare_Says_Of_Words_That_Only_Words_Changed()
    {
        MemoryContent worded = SampleReview.Replace(Base, Measures, "short: Homicide", "short: Killings");
        ReviewResult alone = SampleReview.Of(Base, worded);
        Assert.Contains(alone.Changes, change => change.Aspect == FigureAspects.AlternativeText);
        Assert.All(alone.Changes, change => Assert.Equal([ReviewCause.Words], change.Causes.AsEnumerable()));
        Assert.All(alone.Changes, change => Assert.Equal(["catalogue/measures.yml measures.homicide.short Homicide -> Killings"], change.Evidence.AsEnumerable()));
        Assert.DoesNotContain(alone.Changes, change => change.What is ReviewSubjects.Count or ReviewSubjects.Rate or ReviewSubjects.Trend);

        // With a revision beside it each change has the causes that move it alone, and the words of the glossary are nobody's cause.
        ReviewResult both = SampleReview.Of(Base, SampleReview.Replace(SampleReview.Revise(worded), "catalogue/glossary.yml", "Forces that", "Police forces that"));
        ReviewResult revised = SampleReview.Of(Base, SampleReview.Revise(Base));
        foreach (ReviewChange change in both.Changes)
        {
            bool isOf(ReviewChange other) => (other.What, other.Place, other.Aspect, other.Row, other.Column) == (change.What, change.Place, change.Aspect, change.Row, change.Column);
            ReviewCause[] moved = [.. revised.Changes.Any(isOf) ? [ReviewCause.DataRevised] : Array.Empty<ReviewCause>(), .. alone.Changes.Any(isOf) ? [ReviewCause.Words] : Array.Empty<ReviewCause>()];
            Assert.Equal(moved, change.Causes.AsEnumerable());
        }

        Assert.Contains(both.Changes, change => change.Causes.Length == 2);
        Assert.DoesNotContain(both.Changes.SelectMany(change => change.Evidence), line => line.Contains("glossary", StringComparison.Ordinal));
    }

    [Fact]
    public void Compare_Says_Both_Causes_Of_A_Value_That_Changed_For_Two()
    {
        MemoryContent head = SampleReview.Replace(SampleReview.Revise(Base), Measures, "per: 1000 residents", "per: 100000 residents");
        ReviewResult review = SampleReview.Of(Base, head);
        ReviewChange rate = Assert.Single(review.Changes, change => change.What == ReviewSubjects.Rate);
        Assert.Equal([ReviewCause.DataRevised, ReviewCause.Definition], rate.Causes.AsEnumerable());
        Assert.Equal(2, rate.Evidence.Length);
        ReviewChange count = Assert.Single(review.Changes, change => change.What == ReviewSubjects.Count);
        Assert.Equal([ReviewCause.DataRevised], count.Causes.AsEnumerable());
    }

    private static MemoryContent Base => SampleContent.Base;

    private static MemoryContent WithoutBenchmark(MemoryContent content) => SampleReview.Replace(
        SampleReview.Replace(content, SampleContent.ReportPath, "quarter: 2023-24 Q2", "quarter: 2023-24 Q2\nbenchmark: none"),
        SampleContent.ReportPath,
        ", `= homicide.rank(msg)` in the MSG",
        string.Empty);

    /// <summary>The rows of the residents of 2019, one more for each thousand.</summary>
    private static MemoryContent WithLaterResidents(MemoryContent content)
    {
        string[] rows = content.ReadText("data/population.csv").Content.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> later = rows.Skip(1).Select(row => row.Split(',')).Select(cells => string.Create(
            CultureInfo.InvariantCulture,
            $"{cells[0]},2019,{double.Parse(cells[2], CultureInfo.InvariantCulture) * 1.001:0},{cells[3]}"));
        return content.With("data/population.csv", string.Join('\n', rows.Concat(later)) + "\n");
    }

    /// <summary>Both sides of a change are the numbers that the files give, computed by hand.</summary>
    private static void AssertNumbers(ReviewChange change, MemoryContent before, MemoryContent after)
    {
        if (!change.After.IsAbsent && new RecomputedValue(before).Of(change.What) is double was && new RecomputedValue(after).Of(change.What) is double now)
        {
            Assert.Equal(was, change.Before.Number ?? double.NaN, 1e-9 * was);
            Assert.Equal(now, change.After.Number ?? double.NaN, 1e-9 * now);
        }
    }

    private static bool Moves(MemoryContent before, MemoryContent after, ReviewChange change) => Value(before, change) != Value(after, change);

    /// <summary>The value of a change's subject, read from the bound paper and not through the review.</summary>
    private static string Value(MemoryContent content, ReviewChange change)
    {
        BoundPaper paper = Assert.Single(Compilation.Create(content).GetBoundPack("demo").Papers);
        MeasureValue? value = paper.Values.FirstOrDefault(value => change.Group is null || value.Benchmark?.Group.Id == change.Group);
        return change.What switch
        {
            ReviewSubjects.Count => Text(value?.Count),
            ReviewSubjects.Denominator => Text(value?.Denominator),
            ReviewSubjects.Rate => Text(value?.Rate),
            ReviewSubjects.Average => Text(value?.Benchmark?.Average),
            ReviewSubjects.Change => Text(value?.Change?.Absolute),
            ReviewSubjects.Rank => value?.Benchmark?.Rank?.ToString() ?? string.Empty,
            ReviewSubjects.Relation => value?.Benchmark?.Relation?.ToString() ?? string.Empty,
            ReviewSubjects.Trend => value?.Trend?.Word ?? string.Empty,
            ReviewSubjects.Displayed => value?.Displayed ?? string.Empty,
            _ => throw new ArgumentException($"{change.What} is not expected here"),
        };
    }

    private static string Text(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty;
}
