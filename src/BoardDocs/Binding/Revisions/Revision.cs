namespace BoardDocs.Binding;

/// <summary>One thing that reads otherwise than it was published.</summary>
/// <param name="Now">The value as it is now.</param>
/// <param name="Figure">What of it: <c>Count</c>, <c>Rate per 1,000 residents</c>, <c>Trend</c>, <c>Benchmark</c>.</param>
/// <param name="Before">As it was published.</param>
/// <param name="After">As it is now.</param>
internal sealed record Revision(MeasureValue Now, string Figure, string Before, string After);
