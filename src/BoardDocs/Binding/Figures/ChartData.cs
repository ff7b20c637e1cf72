using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>What a chart draws; each shape of data is a record of its own.</summary>
/// <param name="Unit">The unit of every number, or of the first where a figure has several.</param>
/// <param name="Decimals">Decimals of every number shown: labels, table, alternative text.</param>
public abstract record ChartData(Unit Unit, int Decimals)
{
    /// <summary>The same numbers as rows and columns, in the order in which they are drawn.</summary>
    public abstract FigureTable ToTable();
}
