using System.Collections.Immutable;

namespace BoardDocs.Binding;

/// <summary>The actions of one paper that a block lists.</summary>
/// <param name="Name">The paper as the block names it.</param>
/// <param name="Title">The paper's title.</param>
/// <param name="Lines">Its actions.</param>
internal sealed record ActionSource(string Name, string Title, ImmutableArray<ActionLine> Lines)
{
    /// <summary>Whether actions that are done are listed too.</summary>
    public bool ShowsAll { get; init; }

    /// <summary>What this meeting hears of them, by their number.</summary>
    public ImmutableSortedDictionary<int, ActionUpdate> Updates { get; init; } = ImmutableSortedDictionary<int, ActionUpdate>.Empty;

    /// <summary>The actions listed.</summary>
    public IEnumerable<ActionLine> Shown => Lines.Where(line => ShowsAll || line.Done is null);
}

/// <summary>What a later meeting hears of an action.</summary>
/// <param name="Progress">How far it is, or null.</param>
/// <param name="Done">How it was done, or null.</param>
internal sealed record ActionUpdate(string? Progress, string? Done);
