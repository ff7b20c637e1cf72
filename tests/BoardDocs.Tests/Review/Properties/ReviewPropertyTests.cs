using System.Globalization;
using BoardDocs.Review;
using BoardDocs.Text;
using Xunit.Abstractions;

namespace BoardDocs.Tests.Review;

/// <summary>Random edits of a content folder: the review against the manifests of both sides, which are read from their JSON.</summary>
public sealed class ReviewPropertyTests(ITestOutputHelper output)
{
    private const int Edits = 240;

    [Fact]
    public void Compare_Tells_Every_Published_Difference_With_A_Cause_And_Nothing_Else()
    {
        Compilation before = Compilation.Create(ReviewedContent.Base);
        var published = new PublishedLeaves(before);
        Assert.True(published.IsPublished, string.Join("\n", before.GetDiagnostics()));
        Finding[] found = [.. Enumerable.Range(0, Edits).AsParallel().AsOrdered().Select(seed => Check(seed, before, published))];
        foreach ((string edit, int count) in found.Where(edit => !edit.IsPublished).SelectMany(edit => edit.Names).CountBy(edit => edit).OrderByDescending(edit => edit.Value))
        {
            output.WriteLine($"with errors: {count} with {edit}");
        }

        output.WriteLine($"{Edits} edits, {found.Count(edit => edit.Differences > 0)} of which moved values, {found.Sum(edit => edit.Differences)} differences");
        Assert.Empty(found.SelectMany(edit => edit.Faults));
        Assert.InRange(found.Count(edit => edit.Differences > 0), Edits / 3, Edits);
        Assert.InRange(found.Count(edit => !edit.IsPublished), 0, Edits / 10);
    }

    private static Finding Check(int seed, Compilation before, PublishedLeaves was)
    {
        var random = new Random(seed);
        RandomEdit[] edits = random.GetItems(RandomEdit.All, 1 + (seed % 3));
        string name = string.Create(CultureInfo.InvariantCulture, $"{seed} ({string.Join(", ", edits.Select(edit => edit.Name))}): ");
        Compilation after = Compilation.Create(edits.Aggregate(ReviewedContent.Base, (content, edit) => edit.Apply(content, random)));
        var now = new PublishedLeaves(after);
        ReviewResult review = PackReview.Compare(before, after, new ReviewLabels("base", "head"));
        if (!now.IsPublished)
        {
            return new Finding([.. edits.Select(edit => edit.Name)], false, 0, review.Notes.IsEmpty ? [name + "nothing is said of the errors"] : []);
        }

        PublishedLeaves like = edits.Select(edit => edit.Moved).Distinct().OfType<(string, string, string)>().Aggregate(was, (leaves, move) => leaves.Moved(move, now));
        var differences = PublishedLeaves.Differences(like, now);
        return new Finding([.. edits.Select(edit => edit.Name)], true, differences.Count, [.. Faults(review, differences, edits).Concat(Unseen(review, was, now)).Select(fault => name + fault)]);
    }

    private static IEnumerable<string> Faults(ReviewResult review, Dictionary<(string, string, string), (string?, string?)> differences, RandomEdit[] edits)
    {
        ReviewChange[] values = [.. review.Changes.Where(change => change is { Place: null, Measure: not null })];
        var told = values.Select(PublishedLeaves.NameOf).ToList();
        return differences.Keys.Except(told).Select(key => $"{key} is not told")
            .Concat(told.Except(differences.Keys).Select(key => $"{key} is told and is the same"))
            .Concat(told.CountBy(key => key).Where(key => key.Value > 1).Select(key => $"{key} is told twice"))
            .Concat(values.Where(change => change.What != ReviewSubjects.Rank && differences.TryGetValue(PublishedLeaves.NameOf(change), out var published) && (Text(change.Before), Text(change.After)) != published).Select(change => $"{change} says something else than the manifests"))
            .Concat(review.Changes.Where(change => change.Causes.IsEmpty || change.Evidence.IsEmpty).Select(change => $"{change} has no cause or no evidence"))
            .Concat(review.Changes.Where(change => change.Causes.Any(cause => edits.All(edit => edit.Cause != cause))).Select(change => $"{change} names a cause that is none"));
    }

    private static IEnumerable<string> Unseen(ReviewResult review, PublishedLeaves was, PublishedLeaves now) => !review.IsEmpty ? [] :
        was.Pages.Keys.Union(now.Pages.Keys).Where(path => was.Pages.GetValueOrDefault(path) != now.Pages.GetValueOrDefault(path)).Select(path => $"{path} differs and the review is empty");

    private static string? Text(ReviewValue value) => value.Number?.ToString("R", CultureInfo.InvariantCulture) ?? value.Text ?? value.Flag?.ToString().ToLowerInvariant();

    private sealed record Finding(string[] Names, bool IsPublished, int Differences, string[] Faults);
}
