using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>
/// Says what the numbers of a computed table's column are in. A unit that all rows share stands in the heading, or, where the paper wrote the
/// heading, in a note; where rows differ each cell names its own. Units with a sign, and counts, need no words.
/// </summary>
internal sealed class ColumnUnits
{
    private readonly ImmutableArray<MeasureColumn> columns;
    private readonly ImmutableArray<Unit?> shared;

    /// <summary>Looks through the cells of a table, row by row.</summary>
    public ColumnUnits(ImmutableArray<MeasureColumn> columns, ImmutableArray<ImmutableArray<MeasureCellText>> rows)
    {
        this.columns = columns;
        shared = [.. columns.Select((_, column) => Shared([.. rows.Select(row => row[column].Unit).OfType<Unit>().Distinct()]))];
    }

    /// <summary>A column's heading with the unit that its rows share.</summary>
    public string Heading(int column)
    {
        string heading = columns[column].Heading;
        return columns[column].HasOwnHeading || Words(shared[column]) is not { } words ? heading
            : shared[column]?.Kind == UnitKind.Rate ? $"{heading} {words}"
            : $"{heading}, {words}";
    }

    /// <summary>A cell's text, with its unit where its column's rows differ, and marked where it is provisional.</summary>
    public string Text(MeasureCellText cell, int column)
    {
        bool saysUnit = shared[column] is null && cell.Text.Any(char.IsAsciiDigit);
        string text = saysUnit && cell.Unit is { } unit ? cell.Text + UnitWords.Behind(unit, cell.Text) : cell.Text;
        return cell.IsProvisional ? $"{text} {SymbolNotes.Provisional}" : text;
    }

    /// <summary>One sentence for each unit that stands in no heading.</summary>
    public IEnumerable<string> Notes() => Enumerable.Range(0, columns.Length)
        .Where(column => columns[column].HasOwnHeading && Words(shared[column]) is { } words
            && !columns[column].Heading.Contains(words, StringComparison.OrdinalIgnoreCase))
        .GroupBy(column => Words(shared[column]), column => $"\u201c{columns[column].Heading}\u201d", StringComparer.Ordinal)
        .Select(group => $"{Sentence.List([.. group.Distinct()])} {(group.Distinct().Count() > 1 ? "are" : "is")} {Preposition(group.Key)}{group.Key}.");

    private static Unit? Shared(ImmutableArray<Unit> units) => units.Length == 1 ? units[0] : null;

    private static string Preposition(string? words) => words?.StartsWith("per ", StringComparison.Ordinal) == true ? string.Empty : "in ";

    private static string? Words(Unit? unit) => unit is { Kind: UnitKind.Rate or UnitKind.Days or UnitKind.Hours or UnitKind.PercentagePoints }
        ? UnitWords.Name(unit)
        : null;
}
