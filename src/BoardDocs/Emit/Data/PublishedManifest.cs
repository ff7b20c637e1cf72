using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Emit;

/// <summary>What a <c>manifest.json</c> says: every published value of a pack with its provenance.</summary>
/// <param name="Pack">The pack's id.</param>
/// <param name="Compiler">The version of the compiler that wrote it, such as <c>0.1.0</c>.</param>
/// <param name="Inputs">The files it was made from, in ordinal order.</param>
/// <param name="Papers">Its papers in the order of the pack.</param>
public sealed record PublishedManifest(string Pack, string Compiler, ImmutableArray<EmitInput> Inputs, ImmutableArray<PublishedPaper> Papers);

/// <summary>A paper of a manifest.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Period">The period it reports on, as a month; or null.</param>
/// <param name="Area">The id of the area it reports on, or null.</param>
/// <param name="Figures">Its figures in order.</param>
/// <param name="Values">Its values in order of first appearance.</param>
/// <param name="Claims">Its claims in order.</param>
public sealed record PublishedPaper(
    string Id,
    string Title,
    Period? Period,
    string? Area,
    ImmutableArray<PublishedFigure> Figures,
    ImmutableArray<PublishedValue> Values,
    ImmutableArray<PublishedClaim> Claims);

/// <summary>A figure of a manifest.</summary>
/// <param name="Id">Its id, one in its paper.</param>
/// <param name="Number">Its number in the pack, from 1.</param>
/// <param name="Kind">The chart kind.</param>
/// <param name="Title">Its title.</param>
/// <param name="AlternativeText">What it shows, in words.</param>
/// <param name="Source">The line under it that names its sources.</param>
public sealed record PublishedFigure(string Id, int Number, string Kind, string Title, string AlternativeText, string Source);

/// <summary>A claim of a manifest.</summary>
/// <param name="Text">The statement as written.</param>
/// <param name="Holds">Whether it is true.</param>
/// <param name="Line">Its line in the paper, from 1.</param>
public sealed record PublishedClaim(string Text, bool Holds, int Line);
