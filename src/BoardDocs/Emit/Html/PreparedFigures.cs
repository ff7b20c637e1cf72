using System.Globalization;
using System.Text;
using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>What a paper's figures need wherever they are shown: drawn once, their tables written once.</summary>
internal sealed class PreparedFigures
{
    // A page is to stay under 100 KB without its tables of data. A narrow drawing is about as large as the wide one.
    private const int LargestDrawings = 64_000;

    private readonly Dictionary<string, PreparedFigure> figures = new(StringComparer.Ordinal);
    private readonly HtmlWriter rows = new();

    /// <summary>The figures, in no order.</summary>
    public IEnumerable<PreparedFigure> All => figures.Values;

    /// <summary>Whether the drawings are light enough for pages to carry each of them in two widths.</summary>
    public bool HasNarrow { get; private set; }

    /// <summary>The figure of an id.</summary>
    public PreparedFigure this[string id] => figures[id];

    /// <summary>Forgets the last paper's figures and draws those of another.</summary>
    public void Prepare(BoundPaper paper, PackMap map, EmitContext context)
    {
        figures.Clear();
        rows.Clear();
        int wide = 0;
        foreach (BoundFigure figure in paper.Figures)
        {
            PreparedFigure ready = Prepare(figure, map, context.Draw(figure, context.Catalogue.Theme));
            wide += Encoding.UTF8.GetByteCount(ready.Pictures.Wide);
            figures[figure.Symbol.Id] = ready;
        }

        HasNarrow = wide * 2 <= LargestDrawings;
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
