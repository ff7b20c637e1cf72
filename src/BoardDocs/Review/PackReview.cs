using System.Collections.Immutable;
using BoardDocs.Emit;

namespace BoardDocs.Review;

/// <summary>Compares two states of a content folder: what is published differently, and why (specs/review.md).</summary>
public static class PackReview
{
    /// <summary>Compares two content folders; only the packs that the options of the later one ask for.</summary>
    /// <param name="before">The folder as it was.</param>
    /// <param name="after">The folder as it is.</param>
    /// <param name="labels">What the two are called.</param>
    /// <param name="cancellation">Stops the work between two papers.</param>
    public static ReviewResult Compare(Compilation before, Compilation after, ReviewLabels labels, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(labels);
        return new PackComparison(before, after, labels, cancellation).Compare();
    }

    /// <summary>Compares a published pack, of which there is only the manifest, with the pack as it is; text and pictures are not compared.</summary>
    /// <param name="before">What was published.</param>
    /// <param name="after">The folder as it is.</param>
    /// <param name="labels">What the two are called.</param>
    /// <param name="cancellation">Stops the work between two papers.</param>
    public static ReviewResult Compare(PublishedManifest before, Compilation after, ReviewLabels labels, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(labels);
        return new PublishedReview(before, after, labels, cancellation).Compare();
    }

    /// <summary>Compares several published packs, of which there are only the manifests, with the packs as they are.</summary>
    /// <param name="before">What was published.</param>
    /// <param name="after">The folder as it is.</param>
    /// <param name="labels">What the two are called.</param>
    /// <param name="cancellation">Stops the work between two papers.</param>
    public static ReviewResult Compare(ImmutableArray<PublishedManifest> before, Compilation after, ReviewLabels labels, CancellationToken cancellation = default)
    {
        ImmutableArray<ReviewResult> reviews = [.. before.Select(manifest => Compare(manifest, after, labels, cancellation))];
        return new ReviewResult(labels)
        {
            Changes = [.. reviews.SelectMany(review => review.Changes)],
            Structure = [.. reviews.SelectMany(review => review.Structure)],
            Notes = [.. reviews.SelectMany(review => review.Notes).Distinct()],
            Papers = [.. reviews.SelectMany(review => review.Papers)],
        };
    }
}
