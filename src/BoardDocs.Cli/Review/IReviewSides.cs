using BoardDocs.Review;

namespace BoardDocs.Cli.Review;

/// <summary>The two states of a content folder that a review compares.</summary>
internal interface IReviewSides : IDisposable
{
    /// <summary>Compiles and compares both sides; only what differs is compiled.</summary>
    /// <param name="packId">The one pack to compare; null for all.</param>
    /// <param name="cancellation">Stops the work between two papers.</param>
    /// <exception cref="UsageException">No side has the pack.</exception>
    ReviewResult Compare(string? packId, CancellationToken cancellation);
}
