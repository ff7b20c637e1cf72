using System.Collections.Immutable;

namespace BoardDocs.Diagnostics;

/// <summary>A finding that a paper asks to pass over, and why: an entry of the audit trail.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Reason">Why, in the author's words; never empty.</param>
/// <param name="Location">Where it is asked for.</param>
/// <param name="IsUsed">Whether there was such a finding.</param>
public sealed record Suppression(string Id, string Reason, Location Location, bool IsUsed)
{
    /// <summary>What was passed over, with the severities that would be in force, in stable order.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];
}
