using System.Text;
using BoardDocs.Emit;
using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

public sealed class PublishedReviewTests
{
    private static readonly ReviewLabels Labels = new("published", "working tree");

    private static readonly PublishedManifest Published = Publish(SampleContent.Base);

    [Fact]
    public void Compare_Finds_Nothing_In_The_Pack_That_Was_Published()
    {
        ReviewResult review = PackReview.Compare(Published, Compilation.Create(SampleContent.Base), Labels);
        Assert.True(review.IsEmpty);
        Assert.StartsWith("A manifest tells which files have changed, not which of their cells or lines", Assert.Single(review.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_Finds_The_Same_Values_As_The_Comparison_Of_Both_Folders()
    {
        MemoryContent head = SampleReview.Revise(SampleContent.Base);
        ReviewResult review = PackReview.Compare(Published, Compilation.Create(head), Labels);
        IEnumerable<ReviewChange> both = SampleReview.Of(SampleContent.Base, head).Changes.Where(change => change.Place is null || change.What == ReviewSubjects.Claim);
        Assert.Equal(both.Select(Text), review.Changes.Select(Text));
        Assert.All(review.Changes, change => Assert.Equal([ReviewCause.DataRevised], change.Causes.AsEnumerable()));
        Assert.All(review.Changes, change => Assert.Equal(["data/recorded-offences.csv has changed"], change.Evidence.AsEnumerable()));
    }

    [Fact]
    public void Compare_Names_Every_File_That_A_Value_Rests_On()
    {
        MemoryContent head = SampleReview.Replace(SampleReview.Revise(SampleContent.Base), "catalogue/measures.yml", "per: 1000 residents", "per: 100000 residents");
        ReviewChange rate = Assert.Single(PackReview.Compare(Published, Compilation.Create(head), Labels).Changes, change => change.What == ReviewSubjects.Rate);
        Assert.Equal([ReviewCause.DataRevised, ReviewCause.Definition], rate.Causes.AsEnumerable());
        Assert.Equal(["data/recorded-offences.csv has changed", "catalogue/measures.yml has changed"], rate.Evidence.AsEnumerable());
    }

    [Fact]
    public void Compare_Pairs_The_Values_Of_Another_Quarter()
    {
        MemoryContent head = SampleReview.Replace(SampleContent.Base, SampleContent.ReportPath, "2023-24 Q2", "2023-24 Q1");
        ReviewChange count = Assert.Single(PackReview.Compare(Published, Compilation.Create(head), Labels).Changes, change => change.What == ReviewSubjects.Count);
        Assert.Equal(("2023-09", "2023-06"), (count.PeriodBefore?.ToString(), count.Period?.ToString()));
        Assert.Equal([ReviewCause.Dsl], count.Causes.AsEnumerable());
    }

    [Fact]
    public void Compare_Does_Not_Blame_Data_For_A_Claim_That_Is_New()
    {
        MemoryContent head = SampleReview.Replace(SampleReview.Revise(SampleContent.Base), SampleContent.ReportPath, "in the MSG.", "in the MSG. `claim: homicide.count > 20`");
        ReviewChange claim = Assert.Single(PackReview.Compare(Published, Compilation.Create(head), Labels).Changes, change => change.What == ReviewSubjects.Claim);
        Assert.Equal([ReviewCause.Dsl], claim.Causes.AsEnumerable());
        Assert.Equal(["packs/demo/report.md has changed"], claim.Evidence.AsEnumerable());
    }

    [Fact]
    public void Compare_Knows_A_Measure_Under_Another_Id()
    {
        MemoryContent head = Rename(SampleReview.Revise(SampleContent.Base), "murder");
        ReviewResult review = PackReview.Compare(Published, Compilation.Create(head), Labels);
        StructureChange renamed = Assert.Single(review.Structure);
        Assert.Equal(("measure", StructureChangeKind.Renamed, "homicide", "murder"), (renamed.What, renamed.Kind, renamed.Before, renamed.After));
        Assert.Equal("20 -> 25", Assert.Single(review.Changes.Where(change => change.What == ReviewSubjects.Count).Select(change => $"{change.Before.Number} -> {change.After.Number}")));
        Assert.All(review.Changes, change => Assert.False(change.Before.IsAbsent || change.After.IsAbsent));
    }

    [Fact]
    public void Compare_Says_So_Of_A_Measure_That_It_Cannot_Tell()
    {
        MemoryContent head = SampleReview.Replace(Rename(SampleContent.Base, "murder"), "catalogue/measures.yml", "per: 1000 residents\n    denominator: population\n    polarity: lower-is-better\n    owner", "per: 1000 households\n    denominator: population\n    polarity: lower-is-better\n    owner");
        ReviewResult review = PackReview.Compare(Published, Compilation.Create(head), Labels);
        Assert.Contains("The catalogue no longer has homicide. A manifest does not tell whether one that is new is the same under another id.", review.Notes.Select(note => note.Message));
    }

    [Fact]
    public void Compare_Says_So_Where_The_Pack_Is_Gone()
    {
        ReviewResult review = PackReview.Compare(Published with { Pack = "other" }, Compilation.Create(SampleContent.Base), Labels);
        Assert.Equal("There is no pack 'other' in working tree, so that nothing could be compared.", Assert.Single(review.Notes).Message);
    }

    private static MemoryContent Rename(MemoryContent content, string id) =>
        SampleReview.Replace(content, "catalogue/measures.yml", "  homicide:", $"  {id}:")
            .With(SampleContent.ReportPath, content.ReadText(SampleContent.ReportPath).Content.Replace("homicide;", id + ";", StringComparison.Ordinal).Replace("homicide.", id + ".", StringComparison.Ordinal));

    private static PublishedManifest Publish(MemoryContent content)
    {
        var sink = new MemorySink();
        Assert.True(Compilation.Create(content).Emit(sink).IsWritten);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(sink.Text("demo/manifest.json")));
        return Assert.IsType<PublishedManifest>(ManifestReader.Read(stream, "manifest.json").Manifest);
    }

    private static string Text(ReviewChange change) => $"{change.What} {change.Measure} {change.Group} {change.Place} {change.Before} {change.After}";
}
