using BoardDocs.Diagnostics;

namespace BoardDocs.Symbols;

/// <summary>A chart of a paper.</summary>
/// <param name="Id">The id that links use, such as <c>homicide-rolling12</c>; one in its paper.</param>
/// <param name="PaperId">The paper's id.</param>
/// <param name="Kind">The chart kind, such as <c>rolling12</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Ordinal">Its place among the figures of its paper, from 1; the pack adds the figures before it.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record FigureSymbol(string Id, string PaperId, string Kind, string Title, int Ordinal, Location Location) : Symbol(Id, Location)
{
    /// <summary>The name of its published files, without folder and ending: paper and figure.</summary>
    public string FileName => $"{PaperId}.{Id}";

    /// <inheritdoc/>
    public override string DisplayName => Title;
}
