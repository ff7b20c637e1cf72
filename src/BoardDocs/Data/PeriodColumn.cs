using System.Globalization;
using BoardDocs.Diagnostics;

namespace BoardDocs.Data;

/// <summary>The column of dates; a text means its <see cref="Period.LastMonth"/>.</summary>
internal sealed class PeriodColumn(CsvTable table, int index, DatasetDefinition definition, DataFaults faults)
    : KeyColumn(table, index, ColumnRoles.Period, definition, faults)
{
    private int? yearEnd;

    /// <inheritdoc/>
    protected override int Default => Definition.OwnPeriod?.LastMonth ?? 0;

    /// <inheritdoc/>
    protected override int Interpret(string text)
    {
        if (!CellPeriod.TryParse(text, Definition.Frequency, out Period period, out _))
        {
            return None;
        }

        yearEnd ??= period.Month;
        return Definition.Frequency == Frequency.Year && period.Month != yearEnd ? None : period.LastMonth;
    }

    /// <inheritdoc/>
    protected override void ReportUnusable(string text)
    {
        if (!CellPeriod.TryParse(text, Definition.Frequency, out Period period, out DateProblem? problem))
        {
            ReportAlike(DataDiagnostics.UnreadablePeriod, problem.Group, CellText.Quote(text), problem.Words);
            return;
        }

        string month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(yearEnd ?? period.Month);
        ReportAlike(DataDiagnostics.MixedYearEnds, month, CellText.Quote(text), month);
    }
}
