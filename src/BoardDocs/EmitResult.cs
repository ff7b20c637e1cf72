using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs;

/// <summary>What came of emitting a compilation.</summary>
/// <param name="IsWritten">Whether anything was written; not where an error stands and no draft was asked for.</param>
/// <param name="Diagnostics">Everything that was found, in stable order.</param>
public sealed record EmitResult(bool IsWritten, ImmutableArray<Diagnostic> Diagnostics);
