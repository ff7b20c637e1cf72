using BoardDocs.Diagnostics;

namespace BoardDocs.Analysis;

/// <summary>A comment that asks to pass over findings on some lines.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Reason">Why.</param>
/// <param name="FirstLine">The first line it is for, from 0.</param>
/// <param name="LastLine">The last line it is for; a measure block counts as one.</param>
/// <param name="Location">The comment.</param>
internal sealed record SuppressionRequest(string Id, string Reason, int FirstLine, int LastLine, Location Location)
{
    /// <summary>Whether it is for a finding.</summary>
    public bool Covers(Diagnostic diagnostic) =>
        diagnostic.Id == Id
        && diagnostic.Descriptor.IsConfigurable
        && diagnostic.Location.Path == Location.Path
        && diagnostic.Location.Start.Line >= FirstLine
        && diagnostic.Location.Start.Line <= LastLine;
}
