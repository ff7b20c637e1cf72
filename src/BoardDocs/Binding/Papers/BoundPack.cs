using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Binding;

/// <summary>A pack: cover, agenda and papers, numbered throughout.</summary>
/// <param name="Id">The pack's folder name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">The meeting's day.</param>
/// <param name="Papers">Its papers in agenda order, then those that no item names, in ordinal order.</param>
public sealed record BoundPack(string Id, string Title, DateOnly Date, ImmutableArray<BoundPaper> Papers)
{
    /// <summary>The meeting's time as written, or empty.</summary>
    public string Time { get; init; } = string.Empty;

    /// <summary>The meeting's place, or empty.</summary>
    public string Venue { get; init; } = string.Empty;

    /// <summary>Who attends, in order.</summary>
    public ImmutableArray<string> Attendees { get; init; } = [];

    /// <summary>The members and their roles, in order.</summary>
    public ImmutableArray<PackMember> Members { get; init; } = [];

    /// <summary>The next meeting in words, or empty.</summary>
    public string Next { get; init; } = string.Empty;

    /// <summary>The agenda.</summary>
    public ImmutableArray<AgendaItem> Items { get; init; } = [];

    /// <summary>The body of <c>pack.md</c>, printed under the agenda, as a paper without a page of its own.</summary>
    public required BoundPaper Cover { get; init; }

    /// <summary>Figures of the pack that come before a paper's first.</summary>
    public int FiguresBefore(string paperId) =>
        Papers.TakeWhile(paper => paper.Symbol.Id != paperId).Sum(paper => paper.Figures.Length);

    /// <summary>The number of a figure, which runs through the pack.</summary>
    public int NumberOf(BoundFigure figure) => FiguresBefore(figure.Symbol.PaperId) + figure.Symbol.Ordinal;
}

/// <summary>A member of a panel.</summary>
/// <param name="Body">The body they come from.</param>
/// <param name="Role">Their role.</param>
public sealed record PackMember(string Body, string Role);

/// <summary>An item of the agenda.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">Its title.</param>
/// <param name="PaperId">The paper it names, or null.</param>
/// <param name="AttachmentPath">The attachment it names, relative to the content folder, or null.</param>
/// <param name="Note">Its note.</param>
public sealed record AgendaItem(int Number, string Title, string? PaperId, string? AttachmentPath, ImmutableArray<BoundInline> Note)
{
    /// <summary>Where the attachment is named, or null.</summary>
    public Location? AttachmentLocation { get; init; }
}
