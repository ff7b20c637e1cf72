using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Emit;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Tells from the checksums of a manifest which files may be behind a change.</summary>
internal sealed class ManifestCauses
{
    private readonly ImmutableSortedSet<string> changed;
    private readonly ILookup<(string Measure, string Area, string Period, string Window), PublishedValue> published;

    /// <summary>Finds the files that have changed.</summary>
    /// <param name="manifest">What was published.</param>
    /// <param name="inputs">The files as they are.</param>
    public ManifestCauses(PublishedManifest manifest, ImmutableArray<EmitInput> inputs)
    {
        Dictionary<string, string> was = manifest.Inputs.DistinctBy(input => input.Path, StringComparer.Ordinal).ToDictionary(input => input.Path, input => input.Sha256, StringComparer.Ordinal);
        Dictionary<string, string> now = inputs.ToDictionary(input => input.Path, input => input.Sha256, StringComparer.Ordinal);
        changed = [.. was.Keys.Union(now.Keys, StringComparer.Ordinal).Where(path => was.GetValueOrDefault(path) != now.GetValueOrDefault(path))];
        published = manifest.Papers.SelectMany(paper => paper.Values).ToLookup(value => (value.Measure, value.Area, value.Period.ToString(), value.Window));
    }

    /// <summary>A change with the causes that the files allow.</summary>
    public ReviewChange Explain(FactChange change, ReviewedPaper paper)
    {
        ImmutableArray<(InputKinds Kind, string Path)> behind = [.. Behind(change, paper.Paper)];
        return PackComparison.ToChange(paper, change) with
        {
            Causes = [.. behind.Select(file => file.Kind).Distinct().Order().Select(kind => kind.ToCause())],
            Evidence = [.. behind.OrderBy(file => file.Kind).Select(file => file.Path + " has changed").Distinct(StringComparer.Ordinal)],
        };
    }

    private IEnumerable<(InputKinds Kind, string Path)> Behind(FactChange change, BoundPaper paper)
    {
        (InputKinds Kind, string Path)[] texts = [.. new[] { paper.Symbol.Path, ChangedNames.CoverOf(paper.Symbol.Path) }.Where(changed.Contains).Select(path => (InputKinds.Dsl, path))];

        // Only somebody who writes makes a claim or takes one out; whether it holds is another matter.
        if (change is { Key.What: ReviewSubjects.Claim } and ({ Was: null } or { Now: null }) && texts.Length > 0)
        {
            return texts;
        }

        InputKinds data = IsExtended(change, paper) ? InputKinds.Extended : InputKinds.Revised;
        var files = Files(change, paper).Where(changed.Contains).Select(path => (data, path))
            .Concat(changed.Where(path => path.StartsWith("catalogue/", StringComparison.Ordinal) && path != CatalogueReader.GlossaryPath).Select(path => (InputKinds.Definition, path)))
            .Concat(changed.Where(path => path == CatalogueReader.SettingsPath).Select(path => (InputKinds.Method, path)))
            .ToList();

        // Nearly every edit touches the paper: it is named where the paper asks for something else, or where nothing else can be it.
        bool asksOtherwise = change.PeriodBefore is not null || change.Was is null || change.Now is null || files.Count == 0;
        return asksOtherwise ? files.Concat(texts) : files;
    }

    private static IEnumerable<string> Files(FactChange change, BoundPaper paper) => paper.Values
        .Where(value => change.Source.Measure is not { } measure || value.Measure.Id == measure)
        .SelectMany(value => new[] { value.Measure.Dataset, value.Measure.Denominator })
        .OfType<DatasetSymbol>().Select(dataset => dataset.Definition.File).Distinct(StringComparer.Ordinal);

    /// <summary>Whether a value covers another period or more rows than it did.</summary>
    private bool IsExtended(FactChange change, BoundPaper paper)
    {
        FactKey key = change.Source;
        PublishedValue? was = published[(key.Measure ?? string.Empty, key.Area ?? string.Empty, key.Period?.ToString() ?? string.Empty, key.Window ?? string.Empty)].FirstOrDefault();
        MeasureValue? now = paper.Values.FirstOrDefault(value =>
            value.Measure.Id == key.Measure && value.Area.Id == key.Area && value.Period.LastMonth == key.Period?.LastMonth && value.Window.ToString() == key.Window);
        return change.PeriodBefore is not null || (was is not null && now is not null && LinesOf(was) != now.Rows.Sum(rows => rows.Last - rows.First + 1));
    }

    private static int LinesOf(PublishedValue value) => value.Rows.Sum(rows => rows[(rows.LastIndexOf(':') + 1)..].Split('-') switch
    {
        [var first, var last] when int.TryParse(first, out int from) && int.TryParse(last, out int to) => to - from + 1,
        _ => 1,
    });
}
