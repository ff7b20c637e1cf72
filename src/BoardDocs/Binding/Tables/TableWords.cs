using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The words around a computed table: its caption, headings and notes.</summary>
/// <param name="session">The paper.</param>
/// <param name="sheet">The table.</param>
/// <param name="numbers">Its decimals and units.</param>
internal sealed class TableWords(PaperSession session, TableSheet sheet, TableNumbers numbers)
{
    /// <summary>The unit that all columns of numbers share; empty where they differ or need no words.</summary>
    private string SharedUnit
    {
        get
        {
            string[] units = [.. Enumerable.Range(0, sheet.Columns.Length).Where(numbers.IsNumeric).Select(column => TableNumbers.Words(numbers.UnitOf(column))).Distinct()];
            return units.Length == 1 ? units[0] : string.Empty;
        }
    }

    /// <summary>A unit in brackets behind words that do not say it yet.</summary>
    public static string InBrackets(string unit, string words) =>
        unit.Length == 0 || words.Contains(unit, StringComparison.OrdinalIgnoreCase) ? string.Empty : $" ({unit})";

    /// <summary>The caption: the paper's own, or section, measure, area and period; then the unit where all numbers share it.</summary>
    public string Caption(string? written)
    {
        string caption = written ?? DefaultCaption();
        return caption + (SharedUnit.Length == 0 || caption.Contains(SharedUnit, StringComparison.OrdinalIgnoreCase) ? string.Empty : ", " + SharedUnit);
    }

    /// <summary>The columns' headings, with the unit where it is not the whole table's.</summary>
    public ImmutableArray<string> Headings() =>
    [
        .. sheet.Columns.Select((column, index) =>
            column.Heading + (SharedUnit.Length > 0 ? string.Empty : InBrackets(TableNumbers.Words(numbers.UnitOf(index)), column.Heading))),
    ];

    /// <summary>The heading of the rows' names.</summary>
    public string Corner()
    {
        TableLine[] lines = [.. sheet.Lines.Where(line => !line.IsSection)];
        return lines.Select(line => line.Step).Distinct().ToArray() is [{ } step] ? Sentence.Open(step.ToWord())
            : lines.All(line => line.Statement.Area is { } area && area.Name == line.Area?.Id && line.Label == line.Area?.Name) ? "Area"
            : "Measure";
    }

    /// <summary>What the table's numbers are per, and where they come from.</summary>
    public IEnumerable<string> Sources() => TableSources.Notes(
        [.. sheet.Cells.SelectMany(row => row).SelectMany(cell => cell.Found.Sources.Select(source => (cell.Unit, source)))]);

    private string DefaultCaption()
    {
        ImmutableArray<MeasureValue> values = sheet.Sources;
        string[] measures = [.. values.Select(value => value.Measure.Short).Distinct()];
        string subject = measures.Length == 1 ? measures[0] : session.Section.Length > 0 ? session.Section : session.Paper.Title;
        string[] areas = [.. values.Select(value => value.Area.Name).Distinct()];
        string place = areas.Length == 1 ? ", " + areas[0] : string.Empty;
        return subject + place + Periods([.. values.OrderBy(value => value.Period.LastMonth)]);
    }

    private static string Periods(MeasureValue[] values)
    {
        if (values.Length == 0)
        {
            return string.Empty;
        }

        string last = WindowText.Ending(values[^1].Window, values[^1].Period);
        string first = WindowText.Ending(values[0].Window, values[0].Period);
        return ", " + (first == last ? last : $"{first} to {values[^1].Period.ToWords()}");
    }
}
