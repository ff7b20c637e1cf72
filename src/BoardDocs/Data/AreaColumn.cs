using BoardDocs.Diagnostics;

namespace BoardDocs.Data;

/// <summary>The column of areas; spellings of one area mean the same number.</summary>
internal sealed class AreaColumn(CsvTable table, int index, DatasetDefinition definition, IAreaNames areas, DataFaults faults)
    : KeyColumn(table, index, ColumnRoles.Area, definition, faults)
{
    private readonly List<string> ids = [definition.OwnArea ?? string.Empty];

    /// <inheritdoc/>
    protected override int Default => 0;

    /// <summary>The id of an area by its number.</summary>
    public string IdOf(int number) => ids[number];

    /// <inheritdoc/>
    protected override int Interpret(string text)
    {
        AreaMatch match = areas.Find(text);
        if (match.Id is null)
        {
            ReportUnknown(text, match.Suggestion);
            return None;
        }

        if (match.IsFoundByFold)
        {
            Faults.ReportWithSuggestion(DataDiagnostics.AreaByFold, Place, match.Suggestion, CellText.Quote(text), match.Suggestion ?? match.Id);
        }

        int number = ids.IndexOf(match.Id, 1);
        if (number < 0)
        {
            number = ids.Count;
            ids.Add(match.Id);
        }

        return number;
    }

    /// <inheritdoc/>
    protected override void ReportUnusable(string text)
    {
        // An unknown area is told once, not for each of its rows.
    }

    private void ReportUnknown(string text, string? suggestion)
    {
        if (!Definition.IgnoresOtherAreas && areas.IsComplete && !ReportEncoding(text))
        {
            string advice = suggestion is null ? "add it, or an alias, to catalogue/areas.yml." : $"did you mean '{suggestion}'?";
            Faults.ReportWithSuggestion(DataDiagnostics.UnknownArea, Place, suggestion, CellText.Quote(text), advice);
        }
    }
}
