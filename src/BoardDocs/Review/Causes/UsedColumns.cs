using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Tells which columns of data files a number is made from: no residents are in a count, and no households in a rate per resident.</summary>
internal static class UsedColumns
{
    /// <summary>Whether a cell is one of those that a measure is made from.</summary>
    public static bool Has(MeasureSymbol measure, DataChange cell) => IsEvents(measure, cell) || IsWhole(measure, cell);

    /// <summary>Whether a cell is one of those that a part of a measure's value is made from.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="what">The part: one of <see cref="ReviewSubjects"/>.</param>
    public static bool Has(MeasureSymbol measure, DataChange cell, string what) => what switch
    {
        ReviewSubjects.Count or ReviewSubjects.Numerator => IsEvents(measure, cell),
        ReviewSubjects.Change when measure.Kind == MeasureKind.Count => IsEvents(measure, cell),
        ReviewSubjects.Denominator => IsWhole(measure, cell),
        _ => Has(measure, cell),
    };

    private static bool IsEvents(MeasureSymbol measure, DataChange cell) => cell.Dataset == measure.Dataset.Id && cell.Column == measure.ValueRole;

    private static bool IsWhole(MeasureSymbol measure, DataChange cell) =>
        (cell.Dataset == measure.Dataset.Id && cell.Column == measure.WholeRole) || (cell.Dataset == measure.Denominator?.Id && cell.Column == measure.Per?.Role);
}
