using BoardDocs.Binding;
using BoardDocs.Text;

namespace BoardDocs.Cli.Commands;

/// <summary>Finds the figure that a command names.</summary>
internal static class FigureChoice
{
    private const int MostNamed = 12;

    /// <summary>The figure of an id, or of a paper's and a figure's id with a point between them.</summary>
    /// <exception cref="UsageException">There is none, or there are several.</exception>
    public static BoundFigure Find(BoundPack pack, string name)
    {
        BoundFigure[] all = [.. pack.Papers.Prepend(pack.Cover).SelectMany(paper => paper.Figures)];
        BoundFigure[] found = [.. all.Where(figure => figure.Symbol.Id == name || figure.Symbol.FileName == name)];
        return found switch
        {
            [var only] => only,
            [] => throw new UsageException($"The pack '{pack.Id}' has no figure '{name}'. {WhatThereIs(all, name)}"),
            _ => throw new UsageException($"Several papers of '{pack.Id}' have a figure '{name}'. Name one of {string.Join(", ", found.Select(figure => figure.Symbol.FileName))}."),
        };
    }

    private static string WhatThereIs(BoundFigure[] all, string name)
    {
        if (all.Length == 0)
        {
            return "It has none at all.";
        }

        if (Suggestions.Nearest(name, all.SelectMany(figure => new[] { figure.Symbol.Id, figure.Symbol.FileName }).Distinct()) is { } nearest)
        {
            return $"Did you mean '{nearest}'?";
        }

        string rest = all.Length > MostNamed ? " and others" : string.Empty;
        return $"There are {string.Join(", ", all.Take(MostNamed).Select(figure => figure.Symbol.FileName))}{rest}.";
    }
}
