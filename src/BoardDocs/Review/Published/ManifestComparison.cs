using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Emit;

namespace BoardDocs.Review;

/// <summary>Says in plain words what two manifests of one pack say differently.</summary>
public static class ManifestComparison
{
    /// <summary>One sentence a difference, without its full stop: inputs first, for most others follow from them; none where both say the same.</summary>
    /// <param name="published">The published manifest.</param>
    /// <param name="rebuilt">The manifest of the content as it is.</param>
    public static ImmutableArray<string> Compare(PublishedManifest published, PublishedManifest rebuilt)
    {
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(rebuilt);
        Dictionary<string, PublishedPaper> before = published.Papers.DistinctBy(paper => paper.Id).ToDictionary(paper => paper.Id, StringComparer.Ordinal);
        Dictionary<string, PublishedPaper> after = rebuilt.Papers.DistinctBy(paper => paper.Id).ToDictionary(paper => paper.Id, StringComparer.Ordinal);
        return
        [
            .. Differ("the version of BoardDocs", published.Compiler, rebuilt.Compiler),
            .. Inputs(published, rebuilt),
            .. before.Keys.Except(after.Keys).Select(id => $"the paper {id} is published and is not in the pack now"),
            .. after.Keys.Except(before.Keys).Select(id => $"the paper {id} is in the pack now and not published"),
            .. rebuilt.Papers.Where(paper => before.ContainsKey(paper.Id)).SelectMany(paper => Papers(before[paper.Id], paper)),
        ];
    }

    private static IEnumerable<string> Inputs(PublishedManifest published, PublishedManifest rebuilt)
    {
        Dictionary<string, string> before = published.Inputs.DistinctBy(input => input.Path).ToDictionary(input => input.Path, input => input.Sha256, StringComparer.Ordinal);
        Dictionary<string, string> after = rebuilt.Inputs.DistinctBy(input => input.Path).ToDictionary(input => input.Path, input => input.Sha256, StringComparer.Ordinal);
        return before.Keys.Union(after.Keys).Order(StringComparer.Ordinal).Where(path => before.GetValueOrDefault(path) != after.GetValueOrDefault(path)).Select(path =>
            !after.ContainsKey(path) ? $"{path} was used for the published pack and is not used now"
            : !before.ContainsKey(path) ? $"{path} is used now and was not for the published pack"
            : $"{path} has changed since it was published");
    }

    private static IEnumerable<string> Papers(PublishedPaper before, PublishedPaper after) => new[]
    {
        Differ("the title", before.Title, after.Title),
        Differ("the period", before.Period?.ToString(), after.Period?.ToString()),
        Differ("the area", before.Area, after.Area),
        Values(before, after),
        Figures(before, after),
        Claims(before, after),
    }.SelectMany(found => found).Select(found => $"{after.Id}: {found}");

    private static IEnumerable<string> Values(PublishedPaper before, PublishedPaper after)
    {
        Dictionary<FactKey, ReviewValue> old = ValueFacts.Read(before.Values).DistinctBy(fact => fact.Key).ToDictionary(fact => fact.Key, fact => fact.Value);
        Dictionary<FactKey, ReviewValue> now = ValueFacts.Read(after.Values).DistinctBy(fact => fact.Key).ToDictionary(fact => fact.Key, fact => fact.Value);
        return now.Keys.Union(old.Keys)
            .Where(key => !old.GetValueOrDefault(key).IsSame(now.GetValueOrDefault(key)))
            .SelectMany(key => Differ(NameOf(key), TextOf(old.GetValueOrDefault(key)), TextOf(now.GetValueOrDefault(key))));
    }

    private static IEnumerable<string> Figures(PublishedPaper before, PublishedPaper after)
    {
        Dictionary<string, PublishedFigure> old = before.Figures.DistinctBy(figure => figure.Id).ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        IEnumerable<string> gone = old.Keys.Except(after.Figures.Select(figure => figure.Id)).Select(id => $"the figure {id} is published and is not in the paper now");
        return after.Figures.SelectMany(figure => Figure(old.GetValueOrDefault(figure.Id), figure)).Concat(gone);
    }

    private static IEnumerable<string> Figure(PublishedFigure? old, PublishedFigure now) => old is null
        ? [$"the figure {now.Id} is in the paper now and not published"]
        :
        [
            .. Differ($"the number of the figure {now.Id}", Text(old.Number), Text(now.Number)),
            .. Differ($"the kind of the figure {now.Id}", old.Kind, now.Kind),
            .. Differ($"the title of the figure {now.Id}", old.Title, now.Title),
            .. Differ($"the alternative text of the figure {now.Id}", old.AlternativeText, now.AlternativeText),
            .. Differ($"the source of the figure {now.Id}", old.Source, now.Source),
        ];

    private static IEnumerable<string> Claims(PublishedPaper before, PublishedPaper after) =>
        before.Claims.Select(claim => claim.Text).Except(after.Claims.Select(claim => claim.Text)).Select(claim => $"the claim '{claim}' is published and is not made now")
            .Concat(after.Claims.Select(claim => claim.Text).Except(before.Claims.Select(claim => claim.Text)).Select(claim => $"the claim '{claim}' is made now and not published"));

    private static IEnumerable<string> Differ(string what, string? before, string? after) => before == after
        ? []
        : [$"{what}: published {before ?? "nothing"}, now {after ?? "nothing"}"];

    private static string NameOf(FactKey key)
    {
        string series = key.Series is null ? string.Empty : $" ({key.Series})";
        string group = key.Group is null ? string.Empty : $", against {key.Group}";
        return $"{WordsFor(key.What)} of {key.Measure}{series} in {key.Area}, {key.Window} to {key.Period}{group}";
    }

    private static string WordsFor(string what) => what switch
    {
        ReviewSubjects.Trend => "the trend word",
        ReviewSubjects.Relation => "the comparison with the average",
        ReviewSubjects.Average => "the group's average",
        ReviewSubjects.Change => "the change on a year earlier",
        ReviewSubjects.Suppressed => "the mark 'too small to be shown'",
        ReviewSubjects.Provisional => "the mark 'provisional'",
        ReviewSubjects.Displayed => "the printed value",
        _ => "the " + what,
    };

    private static string? TextOf(ReviewValue value) => value switch
    {
        { Number: double number } => number.ToString("R", CultureInfo.InvariantCulture),
        { Flag: bool flag } => flag ? "yes" : "no",
        _ => value.Text,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
