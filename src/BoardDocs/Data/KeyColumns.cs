using System.Globalization;
using BoardDocs.Diagnostics;

namespace BoardDocs.Data;

/// <summary>Reads the area, series name and period of the row that the table stands at; each distinct text is looked at once.</summary>
internal sealed class KeyColumns(CsvTable table, ColumnMap columns, DatasetDefinition definition, IAreaNames areas, DataFaults faults)
{
    private readonly TextIndex areaTexts = new();
    private readonly TextIndex seriesTexts = new();
    private readonly TextIndex periodTexts = new();
    private readonly List<string?> areaIds = [];
    private readonly List<string> seriesNames = [];
    private readonly List<Period?> periods = [];
    private int? monthOfYearEnd;
    private bool isEncodingReported;

    /// <summary>Reads the key cells; false where the row is skipped, because a cell is at fault or the area is none of ours.</summary>
    public bool TryRead(out SeriesKey key, out Period period)
    {
        key = default;
        period = definition.OwnPeriod ?? default;
        string? area = columns.Area < 0 ? definition.OwnArea ?? string.Empty : ReadArea();
        if (area is null || !TryReadSeries(out string name) || (columns.Period >= 0 && !TryReadPeriod(out period)))
        {
            return false;
        }

        key = new SeriesKey(area, name);
        return true;
    }

    private string? ReadArea()
    {
        int number = areaTexts.NumberOf(table[columns.Area], out string? added);
        if (added is not null)
        {
            areaIds.Add(FindArea(added));
        }
        else if (table[columns.Area].IsEmpty)
        {
            ReportEmpty(columns.Area, ColumnRoles.Area);
        }

        return areaIds[number];
    }

    private string? FindArea(string text)
    {
        AreaMatch match = areas.Find(text);
        if (match.Id is null)
        {
            ReportUnknown(text, match);
        }
        else if (match.IsFoundByFold)
        {
            faults.ReportWithSuggestion(DataDiagnostics.AreaByFold, table.LocationOf(columns.Area), match.Suggestion, CellText.Quote(text), match.Suggestion ?? match.Id);
        }

        return match.Id;
    }

    private void ReportUnknown(string text, AreaMatch match)
    {
        if (text.Length == 0)
        {
            ReportEmpty(columns.Area, ColumnRoles.Area);
        }
        else if (!definition.IgnoresOtherAreas && !ReportEncoding(text, columns.Area))
        {
            string advice = match.Suggestion is null ? "add it, or an alias, to catalogue/areas.yml" : $"did you mean '{match.Suggestion}'?";
            faults.ReportWithSuggestion(DataDiagnostics.UnknownArea, table.LocationOf(columns.Area), match.Suggestion, CellText.Quote(text), advice);
        }
    }

    private bool TryReadSeries(out string name)
    {
        name = string.Empty;
        if (columns.Series < 0)
        {
            return true;
        }

        int number = seriesTexts.NumberOf(table[columns.Series], out string? added);
        if (added is not null)
        {
            seriesNames.Add(added);
            ReportEncoding(added, columns.Series);
        }

        name = seriesNames[number];
        if (name.Length == 0)
        {
            ReportEmpty(columns.Series, ColumnRoles.Series);
        }

        return name.Length > 0;
    }

    private bool TryReadPeriod(out Period period)
    {
        int number = periodTexts.NumberOf(table[columns.Period], out string? added);
        if (added is not null)
        {
            periods.Add(CellPeriod.TryParse(added, definition.Frequency, out Period read, out _) && FitsYear(read) ? read : null);
        }

        period = periods[number] ?? default;
        if (periods[number] is null)
        {
            ReportPeriod(table.GetText(columns.Period));
        }

        return periods[number] is not null;
    }

    private bool FitsYear(Period period)
    {
        monthOfYearEnd ??= period.Month;
        return definition.Frequency != Frequency.Year || period.Month == monthOfYearEnd;
    }

    private void ReportPeriod(string text)
    {
        Location location = table.LocationOf(columns.Period);
        if (text.Length == 0)
        {
            ReportEmpty(columns.Period, ColumnRoles.Period);
        }
        else if (CellPeriod.TryParse(text, definition.Frequency, out Period period, out string? problem))
        {
            string month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(monthOfYearEnd ?? period.Month);
            faults.Report(DataDiagnostics.MixedYearEnds, location, CellText.Quote(text), month);
        }
        else
        {
            faults.Report(DataDiagnostics.UnreadablePeriod, location, CellText.Quote(text), problem);
        }
    }

    private void ReportEmpty(int column, string role) =>
        faults.Report(DataDiagnostics.EmptyKeyCell, table.LocationOf(column), definition.Columns[role].Name, role);

    private bool ReportEncoding(string text, int column)
    {
        bool isBroken = text.Contains('\uFFFD');
        if (isBroken && !isEncodingReported)
        {
            isEncodingReported = true;
            faults.Report(DataDiagnostics.NotUtf8, table.LocationOf(column), definition.File);
        }

        return isBroken;
    }
}
