using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>
/// Says what the numbers of a computed table's column are in. A unit that all rows share stands in the heading, or, where the paper wrote the
/// heading, in a note; where rows differ each cell names its own. Units with a sign need no words, and of counts only changes beside rates.
/// </summary>
internal sealed class ColumnUnits
{
    private const string InNumber = "in number";

    private readonly ImmutableArray<MeasureColumn> columns;
    private readonly ImmutableArray<Unit?> shared;
    private readonly ImmutableArray<string?> words;

    /// <summary>Looks through the cells of a table, row by row.</summary>
    public ColumnUnits(ImmutableArray<MeasureColumn> columns, ImmutableArray<ImmutableArray<MeasureCellText>> rows)
    {
        this.columns = columns;
        shared = [.. columns.Select((_, column) => Shared([.. rows.Select(row => row[column].Unit).OfType<Unit>().Distinct()]))];
        words = [.. shared.Select((unit, column) => unit?.Kind == UnitKind.Count && rows.Any(row => SaysNumber(row[column], column)) ? InNumber : Words(unit))];
    }

    /// <summary>A column's heading with the unit that its rows share.</summary>
    public string Heading(int column)
    {
        string heading = columns[column].Heading;
        return columns[column].HasOwnHeading || words[column] is not { } said ? heading
            : shared[column]?.Kind is UnitKind.Rate or UnitKind.Count ? $"{heading} {said}"
            : $"{heading}, {said}";
    }

    /// <summary>A cell's text, with its unit where its column's rows differ, and marked where it is provisional.</summary>
    public string Text(MeasureCellText cell, int column)
    {
        bool saysUnit = shared[column] is null && cell.Text.Any(char.IsAsciiDigit);
        string text = saysUnit && cell.Unit is { } unit ? cell.Text + Behind(cell, unit, column) : cell.Text;
        return cell.IsProvisional ? $"{text} {SymbolNotes.Provisional}" : text;
    }

    /// <summary>One sentence for each unit that stands in no heading.</summary>
    public IEnumerable<string> Notes() => Enumerable.Range(0, columns.Length)
        .Where(column => columns[column].HasOwnHeading && words[column] is { } said
            && !columns[column].Heading.Contains(said == InNumber ? "number" : said, StringComparison.OrdinalIgnoreCase))
        .GroupBy(column => words[column], column => $"\u201c{columns[column].Heading}\u201d", StringComparer.Ordinal)
        .Select(group => $"{Sentence.List([.. group.Distinct()])} {(group.Distinct().Count() > 1 ? "are" : "is")} {InWords(group.Key)}.");

    /// <summary>A column that says <c>count</c> needs no more words.</summary>
    private bool SaysNumber(MeasureCellText cell, int column) =>
        cell.IsChangeInNumber && !columns[column].Name.Contains("count", StringComparison.Ordinal);

    private string Behind(MeasureCellText cell, Unit unit, int column) =>
        SaysNumber(cell, column) ? " " + InNumber : UnitWords.Behind(unit, cell.Text);

    private static Unit? Shared(ImmutableArray<Unit> units) => units.Length == 1 ? units[0] : null;

    private static string InWords(string? unit) =>
        unit == InNumber ? "about the number, not the rate" : unit?.StartsWith("per ", StringComparison.Ordinal) == true ? unit : "in " + unit;

    private static string? Words(Unit? unit) => unit is { Kind: UnitKind.Rate or UnitKind.Days or UnitKind.Hours or UnitKind.PercentagePoints }
        ? UnitWords.Name(unit)
        : null;
}
