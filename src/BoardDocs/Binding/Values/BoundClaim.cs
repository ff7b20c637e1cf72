namespace BoardDocs.Binding;

/// <summary>A checked statement; it prints nothing.</summary>
/// <param name="Expression">The statement and its truth.</param>
/// <param name="Holds">Whether it is true.</param>
/// <param name="Line">The line in the paper, from 1.</param>
public sealed record BoundClaim(BoundExpression Expression, bool Holds, int Line);
