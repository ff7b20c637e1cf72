using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Data;

/// <summary>Reports rows that are there twice and holes between rows.</summary>
internal static class RowFaults
{
    /// <summary>Reports rows by their cell's place, for which the file is read again: only files with such faults pay for it.</summary>
    public static void Report(IEnumerable<RowFault> rowFaults, IContentFiles files, RowReader rows, IAreaNames areas, DataFaults faults)
    {
        ImmutableArray<RowFault[]> alike = [.. rowFaults.OrderBy(fault => fault.Line).GroupBy(Group, (_, group) => group.ToArray(), StringComparer.Ordinal).Take(DataFaults.Limit)];
        if (alike.IsEmpty)
        {
            return;
        }

        ImmutableArray<Location> places = DataLocation.FindAll(files, rows.Definition.File, alike.Select(group => group[0].Line), Math.Max(rows.Columns.Period, 0));
        foreach ((RowFault[] group, Location place) in alike.Zip(places))
        {
            Report(group, place, areas, faults);
        }
    }

    /// <summary>Holes at one time have one cause, and so have rows that follow their double at one distance.</summary>
    private static string Group(RowFault fault) => fault.LastMissing is { } last
        ? $"{fault.Period} {last}"
        : (fault.Line - fault.EarlierLine).ToString(CultureInfo.InvariantCulture);

    private static void Report(RowFault[] alike, Location place, IAreaNames areas, DataFaults faults)
    {
        RowFault fault = alike[0];
        string words = fault.Key.ToWords(areas);
        DiagnosticDescriptor descriptor = fault.LastMissing is null ? DataDiagnostics.RepeatedRow : DataDiagnostics.MissingRow;
        string group = Group(fault);
        if (fault.LastMissing is { } last)
        {
            faults.ReportFirst(descriptor, group, place, words, fault.Period == last ? fault.Period.ToString() : $"{fault.Period} to {last}");
        }
        else
        {
            faults.ReportFirst(descriptor, group, place, words, fault.Period.ToString(), fault.EarlierLine.ToString(CultureInfo.InvariantCulture));
        }

        foreach (RowFault other in alike[1..])
        {
            faults.TryAdd(descriptor, group, other.Line);
        }
    }
}
