using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>Says what could not be compared.</summary>
internal static class ReviewNotes
{
    /// <summary>The errors of one side; none where it has none among what was compared.</summary>
    /// <param name="label">What the side is called.</param>
    /// <param name="side">The side.</param>
    /// <param name="papers">Its papers that were compared.</param>
    /// <param name="packs">The packs that were looked at as a whole; those that the side lacks are passed over.</param>
    public static IEnumerable<ReviewNote> Of(string label, Compilation side, IEnumerable<ReviewedPaper> papers, IEnumerable<string> packs)
    {
        // A side without packs publishes nothing, so that its errors hide nothing.
        ImmutableArray<Diagnostic> errors = side.Packs.IsEmpty ? [] :
        [
            .. side.State.Catalogue.Diagnostics
                .Concat(side.State.Data.Value.ReadDiagnostics)
                .Concat(packs.Intersect(side.Packs, StringComparer.Ordinal).SelectMany(pack => side.State.Pack(pack, CancellationToken.None).Diagnostics))
                .Where(IsLoss)
                .Concat(papers.SelectMany(paper => paper.Errors)).Distinct().Order(),
        ];
        if (!errors.IsEmpty)
        {
            string count = errors.Length == 1 ? "an error" : string.Create(CultureInfo.InvariantCulture, $"{errors.Length:N0} errors");
            string first = errors.Length == 1 ? string.Empty : "The first is: ";
            Location place = errors[0].Location;
            yield return new ReviewNote($"What depends on {count} in {label} could not be compared. {first}{errors[0].Message}")
            {
                Path = place.Path,
                Line = place == Location.OfFile(place.Path) ? null : place.Start.Line + 1,
            };
        }
    }

    /// <summary>That data lies where it may not be read; of such files nothing is known, so that they seem never to change.</summary>
    /// <param name="label">What the side is called.</param>
    /// <param name="side">The side.</param>
    public static IEnumerable<ReviewNote> OfOutside(string label, Compilation side)
    {
        string[] outside = [.. side.Catalogue.Datasets.Values.Select(dataset => dataset.Definition.File).Distinct(StringComparer.Ordinal).Where(file => side.Files.GetStatus(file) == ContentFileStatus.Outside)];
        return outside.Length == 0 ? [] :
        [
            new ReviewNote(string.Create(
                CultureInfo.InvariantCulture,
                $"{(outside.Length == 1 ? "A data file lies" : $"{outside.Length:N0} data files lie")} outside the content folder in {label} and could not be compared. Put the data inside the folder."))
            {
                Path = outside[0],
            },
        ];
    }

    /// <summary>That there are more changed cells than are listed.</summary>
    /// <param name="count">How many cells differ.</param>
    public static IEnumerable<ReviewNote> OfData(int count) => count <= ReviewResult.MostData ? [] :
        [new ReviewNote(string.Create(CultureInfo.InvariantCulture, $"{count:N0} cells of data files differ; the first {ReviewResult.MostData:N0} are listed. Causes were looked for among all of them."))];

    /// <summary>Whether something cannot be published because of a finding; a claim that does not hold can be compared all the same.</summary>
    public static bool IsLoss(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != NameDiagnostics.ClaimDoesNotHold.Id;
}
