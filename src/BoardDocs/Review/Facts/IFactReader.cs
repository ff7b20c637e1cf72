using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>
/// Reads what a bound paper publishes. Whatever differs between two readings becomes a <see cref="ReviewChange"/>, and its causes are
/// found by reading the same paper again with each kind of change applied alone.
/// </summary>
internal interface IFactReader
{
    /// <summary>The facts of a paper in the order of the page.</summary>
    IEnumerable<Fact> Read(BoundPaper paper);
}
