using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>
/// What may be missing from one side of a paper only because of an error: where a name or expression is wrong, what the other side has in the same
/// section; where a data file is, what is made from it; else all.
/// </summary>
internal sealed class ErrorReach
{
    private readonly bool isAll;
    private readonly ImmutableArray<TextSpan> spans;
    private readonly ImmutableArray<string> texts;
    private readonly HashSet<string> files;
    private readonly ImmutableArray<Catalogue> catalogues;

    private ErrorReach()
    {
        files = [];
        spans = [];
        texts = [];
        catalogues = [];
    }

    /// <summary>There is no error.</summary>
    public static ErrorReach None { get; } = new();

    /// <summary>What the errors of one side may hide.</summary>
    /// <param name="side">The side.</param>
    /// <param name="other">The other side, whose figures, values and claims are asked about.</param>
    /// <param name="renames">The ids of the catalogue that are others now.</param>
    public static ErrorReach Of(ReviewedPaper side, ReviewedPaper other, CatalogueRenames renames) => side.HasErrors ? new ErrorReach(side, other, renames) : None;

    private ErrorReach(ReviewedPaper side, ReviewedPaper other, CatalogueRenames renames)
    {
        files = [.. side.Errors.Select(error => error.Location.Path).Where(path => DataFiles(side).Contains(path))];
        catalogues = [side.Compilation.Catalogue, other.Compilation.Catalogue];
        Diagnostic[] written = [.. side.Errors.Where(error => !files.Contains(error.Location.Path))];
        SectionPlaces? here = Places(side);
        SectionPlaces? there = Places(other);
        string[] paths = [.. written.Select(error => here is null || !IsLocal(error, side) ? null : here.PathAt(error.Location.Span.Start)).OfType<string>().Distinct(StringComparer.Ordinal)];

        // With another id, names are not to be found in the text of both sides.
        isAll = !renames.IsEmpty || here is null || there is null || written.Any(error => !IsLocal(error, side)) || paths.Any(path => !there.SpansOf(path).Any());
        spans = isAll || there is null ? [] : [.. paths.SelectMany(there.SpansOf)];
        texts = isAll || here is null || there is null ? [] : [.. paths.SelectMany(path => here.TextsOf(path).Concat(there.TextsOf(path)))];
    }

    /// <summary>Whether an error may be why a side lacks something that the other has.</summary>
    /// <param name="fact">What the other side has; null where that is nothing either.</param>
    public bool Hides(Fact? fact)
    {
        if (isAll || (fact is null && (texts.Length > 0 || files.Count > 0)))
        {
            return true;
        }

        string? measure = fact?.Key.Measure ?? fact?.Subject?.Measure ?? fact?.Source?.Measure;
        return fact is not null
            && (IsOfFile(measure is null ? [] : [measure]) || (fact.Span is { } span ? IsIn(span) : texts.Any(text => Names(text, fact.Key))));
    }

    /// <summary>Whether a number is made from a data file that cannot be read as a whole, so that it is not what will be published.</summary>
    /// <param name="measures">The measures that it is made from.</param>
    public bool Spoils(ImmutableArray<string> measures) => !measures.IsEmpty && IsOfFile(measures);

    /// <summary>Whether an error may be why a side lacks a figure or table that the other has.</summary>
    /// <param name="place">Where it stands there; null where that is not known.</param>
    /// <param name="measures">The measures that it shows, none where they are not known.</param>
    public bool Hides(TextSpan? place, IEnumerable<string> measures) => isAll || IsOfFile([.. measures]) || (texts.Length > 0 && (place is not { } span || IsIn(span)));

    /// <summary>Whether an error is a wrong name or expression.</summary>
    public static bool IsOfName(Diagnostic error) => error.Id.StartsWith("BD20", StringComparison.Ordinal) || error.Id.StartsWith("BD23", StringComparison.Ordinal);

    private bool IsIn(TextSpan span) => spans.Any(section => section.Contains(span.Start));

    private static bool Names(string text, FactKey key) =>
        WholeWord.IsIn(text, key.Measure) || (key.Place is { } words && text.Contains(words, StringComparison.Ordinal));

    private bool IsOfFile(ImmutableArray<string> measures) => files.Count > 0 && (measures.IsEmpty || measures.Any(id => catalogues.Any(catalogue =>
        !catalogue.Measures.TryGetValue(id, out MeasureSymbol? measure)
        || files.Contains(measure.Dataset.Definition.File)
        || (measure.Denominator is { } denominator && files.Contains(denominator.Definition.File)))));

    private static HashSet<string> DataFiles(ReviewedPaper side) => [.. side.Compilation.Catalogue.Datasets.Values.Select(dataset => dataset.Definition.File)];

    /// <summary>Whether an error is a wrong name or expression, which spoils what it stands in and nothing around it.</summary>
    private static bool IsLocal(Diagnostic error, ReviewedPaper side) =>
        error.Location.Path == side.Paper.Symbol.Path
        && IsOfName(error)
        && Tree(side)?.Root.FrontMatter?.Span.Contains(error.Location.Span.Start) != true;

    private static SectionPlaces? Places(ReviewedPaper side) => Tree(side) is { } tree ? new SectionPlaces(tree) : null;

    private static SyntaxTree? Tree(ReviewedPaper side) => side.Compilation.GetTree(side.Paper.Symbol.Path);
}
