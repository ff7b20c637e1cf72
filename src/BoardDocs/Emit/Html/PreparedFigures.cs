using System.Globalization;
using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>What a paper's figures need wherever they are shown: drawn once, their tables written once.</summary>
internal sealed class PreparedFigures
{
    // A second drawing of more figures than these would make the page heavy: 100 KB is the aim for twenty of them.
    private const int MostInTwoWidths = 12;

    private readonly Dictionary<string, PreparedFigure> figures = new(StringComparer.Ordinal);
    private readonly HtmlWriter rows = new();

    /// <summary>The figures, in no order.</summary>
    public IEnumerable<PreparedFigure> All => figures.Values;

    /// <summary>The figure of an id.</summary>
    public PreparedFigure this[string id] => figures[id];

    /// <summary>Forgets the last paper's figures and draws those of another.</summary>
    public void Prepare(BoundPaper paper, PackMap map, EmitContext context)
    {
        figures.Clear();
        rows.Clear();
        bool withNarrow = paper.Figures.Length <= MostInTwoWidths;
        foreach (BoundFigure figure in paper.Figures)
        {
            figures[figure.Symbol.Id] = Prepare(figure, map, context.Draw(figure, context.Catalogue.Theme, withNarrow));
        }
    }

    /// <summary>The rows of a figure's table as markup without ids.</summary>
    public ReadOnlySpan<byte> Rows(PreparedFigure figure) => rows.Written[figure.Rows];

    private PreparedFigure Prepare(BoundFigure figure, PackMap map, FigurePictures pictures)
    {
        FigureTable table = figure.Data.ToTable();
        int start = rows.Length;
        FigureTableWriter.WriteRows(rows, table);
        int number = map.Number(figure.Symbol.PaperId, figure.Symbol.Ordinal);
        return new PreparedFigure(figure, number.ToString(CultureInfo.InvariantCulture), pictures, table, start..rows.Length);
    }
}

/// <summary>A figure ready to be shown.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Number">Its number in the pack.</param>
/// <param name="Pictures">The pictures.</param>
/// <param name="Table">Its numbers.</param>
/// <param name="Rows">Where the table's rows stand among the paper's.</param>
internal sealed record PreparedFigure(BoundFigure Figure, string Number, FigurePictures Pictures, FigureTable Table, Range Rows)
{
    /// <summary>The name of its files, without folder and ending.</summary>
    public string FileName { get; } = Figure.Symbol.FileName;

    /// <summary>The address of its data file from a page of the pack.</summary>
    public string DataAddress => "data/" + Uri.EscapeDataString(FileName) + ".csv";

    /// <summary>The address of its picture file from a page of the pack.</summary>
    public string PictureAddress => "figures/" + Uri.EscapeDataString(FileName) + ".svg";
}
