using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>Recognises the figures and tables of a paper that have another id but show the same: by kind and measures, or by rows and columns.</summary>
internal sealed class PlaceRenames
{
    private PlaceRenames(PlaceMatch figures, PlaceMatch tables)
    {
        Figures = figures;
        Tables = tables;
    }

    /// <summary>No figure and no table has another id.</summary>
    public static PlaceRenames None { get; } = new(PlaceMatch.Same, PlaceMatch.Same);

    /// <summary>The figures.</summary>
    public PlaceMatch Figures { get; }

    /// <summary>The tables.</summary>
    public PlaceMatch Tables { get; }

    /// <summary>What is known to have another id, or to stand in another paper; nothing else has a counterpart.</summary>
    /// <param name="figures">The ids of figures as they are by those that they had.</param>
    /// <param name="tables">The ids of tables likewise.</param>
    public static PlaceRenames Of(Dictionary<string, string> figures, Dictionary<string, string> tables) => new(PlaceMatch.Of(figures), PlaceMatch.Of(tables));

    /// <summary>Compares the figures and tables of a paper; those that could be several are told by their headings, else not paired.</summary>
    /// <param name="before">The paper as it was.</param>
    /// <param name="after">The paper as it is.</param>
    /// <param name="renames">The ids of the catalogue that are others now.</param>
    public static PlaceRenames Find(BoundPaper before, BoundPaper after, CatalogueRenames renames) => new(
        PlaceMatch.Find(
            ShownFigure.Of(before, renames),
            ShownFigure.Of(after, null),
            (was, now) => was == now,
            (was, now) => was with { Title = now.Title } == now,
            (was, now) => was with { Heading = now.Heading } == now,
            (was, now) => was with { Heading = now.Heading, Title = now.Title } == now),
        PlaceMatch.Find(
            ShownTable.Of(before),
            ShownTable.Of(after),
            (was, now) => was == now,
            (was, now) => was with { Heading = now.Heading } == now,
            (was, now) => was with { Heading = now.Heading, Columns = now.Columns } == now,
            (was, now) => was with { Rows = now.Rows, Columns = now.Columns } == now));

    /// <summary>The id that a figure or table of the earlier side has now; its own where it is gone.</summary>
    public string Later(string id) => Figures.Later(id) is { } figure && figure != id ? figure : Tables.Later(id) ?? id;
}
