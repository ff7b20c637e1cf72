using System.Text;
using System.Text.Json;
using BoardDocs.Review;
using BoardDocs.Tests.Emit;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Review;

public sealed class ReviewJsonTests
{
    private static readonly string Schema = File.ReadAllText(RepositoryFiles.PathOf("specs", "schemas", "review.schema.json"));

    [Fact]
    public void Write_Follows_The_Schema()
    {
        string json = Write(SampleReview.OfRevision());
        Assert.Empty(SchemaCheck.Faults(Schema, json));
        Assert.NotEmpty(JsonDocument.Parse(json).RootElement.GetProperty("changes").EnumerateArray());
    }

    [Fact]
    public void Write_Puts_The_Keys_In_The_Agreed_Order()
    {
        JsonElement root = JsonDocument.Parse(Write(SampleReview.OfRevision())).RootElement;
        Assert.Equal(["schema", "base", "head", "changes", "prose", "structure", "definitions", "data", "notes"], Keys(root));
        Assert.Equal(
            ["what", "pack", "paper", "measure", "series", "area", "period", "periodBefore", "window", "group", "place", "aspect", "row", "column", "before", "after", "causes", "evidence"],
            Keys(root.GetProperty("changes")[0]));
    }

    [Fact]
    public void Write_Writes_Numbers_Words_And_Flags_As_What_They_Are()
    {
        var review = new ReviewResult(new ReviewLabels("main", "working tree"))
        {
            Changes =
            [
                new ReviewChange(ReviewSubjects.Count, "demo", "report", ReviewValue.Of(41), ReviewValue.Of(999)),
                new ReviewChange(ReviewSubjects.Trend, "demo", "report", ReviewValue.Absent, ReviewValue.Of("Stable")),
                new ReviewChange(ReviewSubjects.Claim, "demo", "report", ReviewValue.Of(true), ReviewValue.Of(false)),
            ],
        };
        JsonElement changes = JsonDocument.Parse(Write(review)).RootElement.GetProperty("changes");
        Assert.Equal(["41 999", "null Stable", "true false"], changes.EnumerateArray().Select(change =>
            $"{Raw(change, "before")} {Raw(change, "after")}"));
    }

    [Fact]
    public void Write_Leaves_Out_Numbers_Of_Figures_Where_There_Is_Too_Much_And_Says_So()
    {
        ReviewChange point = new(ReviewSubjects.Figure, "demo", "report", ReviewValue.Of(1), ReviewValue.Of(2)) { Place = "homicide", Aspect = FigureAspects.Point };
        ReviewChange trend = new(ReviewSubjects.Trend, "demo", "report", ReviewValue.Of("Stable"), ReviewValue.Of("Reducing"));
        var review = new ReviewResult(new ReviewLabels("main", "working tree")) { Changes = [.. Enumerable.Repeat(point, 30_000), trend] };
        JsonElement root = JsonDocument.Parse(Write(review)).RootElement;
        Assert.Equal(20_000, root.GetProperty("changes").GetArrayLength());
        Assert.Equal("trend", root.GetProperty("changes")[19_999].GetProperty("what").GetString());
        Assert.Equal(
            "30,001 things are published differently; 20,000 are listed, and numbers of figures and cells of tables were left out first.",
            root.GetProperty("notes")[0].GetProperty("message").GetString());
    }

    internal static string Write(ReviewResult review)
    {
        using var stream = new MemoryStream();
        ReviewJson.Write(stream, review);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Raw(JsonElement change, string key) => change.GetProperty(key).GetRawText().Trim('"');

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
