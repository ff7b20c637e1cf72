using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Emit;
using BoardDocs.Review;

namespace BoardDocs.Tests.Review;

/// <summary>Two manifests are compared in plain words.</summary>
public sealed class ManifestComparisonTests
{
    private static readonly Period September = Period.Ending(Frequency.Month, 2023, 9);

    private static readonly PublishedValue Value = new("homicide", "count", "avon", September, "12 months") { Count = 18, Displayed = "18", Dataset = "crime" };

    private static readonly PublishedPaper Paper = new(
        "report", "Report", September, "avon", [new PublishedFigure("a", 1, "rolling12", "A", "Alt", "Source")], [Value], [new PublishedClaim("homicide.count < 20", true, 3)]);

    private static readonly PublishedManifest Manifest = new("demo", "0.1.0", [new EmitInput("data/a.csv", "aa")], [Paper]);

    [Fact]
    public void Equal_Manifests_Differ_In_Nothing() => Assert.Empty(ManifestComparison.Compare(Manifest, Manifest with { Papers = [Paper with { Values = [Value] }] }));

    [Fact]
    public void Every_Kind_Of_Difference_Is_A_Sentence()
    {
        PublishedPaper changed = Paper with
        {
            Title = "Other",
            Figures = [Paper.Figures[0] with { AlternativeText = "New" }, new PublishedFigure("b", 2, "spc", "B", "Alt", "Source")],
            Values = [Value with { Count = 19, Displayed = "19", IsProvisional = true }, Value with { Measure = "theft", Count = 4 }],
            Claims = [new PublishedClaim("homicide.count < 21", true, 3)],
        };
        PublishedManifest now = Manifest with { Compiler = "0.2.0", Inputs = [new EmitInput("data/a.csv", "bb"), new EmitInput("data/b.csv", "cc")], Papers = [changed, Paper with { Id = "second" }] };

        ImmutableArray<string> found = ManifestComparison.Compare(Manifest, now);

        Assert.Equal(
            [
                "the version of BoardDocs: published 0.1.0, now 0.2.0",
                "data/a.csv has changed since it was published",
                "data/b.csv is used now and was not for the published pack",
                "the paper second is in the pack now and not published",
                "report: the title: published Report, now Other",
                "report: the count of homicide in avon, 12 months to 2023-09: published 18, now 19",
                "report: the mark 'provisional' of homicide in avon, 12 months to 2023-09: published no, now yes",
                "report: the printed value of homicide in avon, 12 months to 2023-09: published 18, now 19",
                "report: the count of theft in avon, 12 months to 2023-09: published nothing, now 4",
            ],
            found.Take(9));
        Assert.Contains("report: the alternative text of the figure a: published Alt, now New", found);
        Assert.Contains("report: the figure b is in the paper now and not published", found);
        Assert.Contains("report: the claim 'homicide.count < 20' is published and is not made now", found);
        Assert.Contains("report: the claim 'homicide.count < 21' is made now and not published", found);
    }
}
