using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Data;

/// <summary>Reads the data file of a dataset.</summary>
public static class DatasetReader
{
    /// <summary>The largest data file, in bytes: 512 MiB.</summary>
    internal const long LargestFile = 512L * 1024 * 1024;

    /// <summary>Reads the file once, row by row; what is wrong with it is in the dataset's diagnostics, and nothing is thrown.</summary>
    public static Dataset Read(IContentFiles files, DatasetDefinition definition, IAreaNames areas)
    {
        var faults = new DataFaults(definition);
        try
        {
            return IsReadable(files, definition, faults) ? ReadFile(files, definition, areas, faults) : Nothing(definition, faults);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Report(DataDiagnostics.UnreadableFile, definition.FileLocation, definition.File);
            return Nothing(definition, faults);
        }
    }

    private static bool IsReadable(IContentFiles files, DatasetDefinition definition, DataFaults faults)
    {
        DiagnosticDescriptor? fault = files.GetStatus(definition.File) switch
        {
            ContentFileStatus.Missing => DataDiagnostics.MissingFile,
            ContentFileStatus.Outside => DataDiagnostics.FileOutside,
            _ => files.GetLength(definition.File) > LargestFile ? DataDiagnostics.FileTooLarge : null,
        };
        if (fault is not null)
        {
            faults.Report(fault, definition.FileLocation, definition.File, definition.Id);
        }

        return fault is null;
    }

    private static Dataset ReadFile(IContentFiles files, DatasetDefinition definition, IAreaNames areas, DataFaults faults)
    {
        using CsvTable table = CsvTable.Open(files, definition.File);
        ImmutableArray<Series> series = [];
        if (table.Source.IsUtf16)
        {
            faults.Report(DataDiagnostics.NotUtf8, Location.OfFile(definition.File), definition.File);
        }
        else if (!table.Read())
        {
            faults.Report(DataDiagnostics.EmptyFile, Location.OfFile(definition.File), definition.File);
        }
        else if (ColumnMap.Find(table, definition, faults) is { } columns)
        {
            series = ReadRows(files, table, columns, definition, areas, faults);
        }

        if (table.UnclosedQuoteLine > 0)
        {
            var place = new LinePosition(table.UnclosedQuoteLine - 1, 0);
            faults.Report(DataDiagnostics.UnclosedQuote, new Location(definition.File, default, place, place));
        }

        return new Dataset(definition, table.Source.Finish(), series, faults.ToImmutable());
    }

    private static ImmutableArray<Series> ReadRows(
        IContentFiles files, CsvTable table, ColumnMap columns, DatasetDefinition definition, IAreaNames areas, DataFaults faults)
    {
        SeriesTable series = new RowReader(table, columns, definition, areas, faults).ReadAll();
        if (series.IsEmpty && !faults.HasErrors && table.UnclosedQuoteLine == 0)
        {
            faults.Report(DataDiagnostics.NoRows, Location.OfFile(definition.File), definition.File, definition.Id);
        }

        var rowFaults = new List<RowFault>();
        ImmutableArray<Series> built = series.Build(rowFaults);
        ReportRows(files, columns, definition, areas, rowFaults, faults);
        ReportPartial(definition, built, faults);
        return built;
    }

    /// <summary>Reports rows by their cell's place, for which the file is read again: only files with such faults pay for it.</summary>
    private static void ReportRows(
        IContentFiles files, ColumnMap columns, DatasetDefinition definition, IAreaNames areas, List<RowFault> rowFaults, DataFaults faults)
    {
        if (rowFaults.Count == 0)
        {
            return;
        }

        RowFault[] ordered = [.. rowFaults.OrderBy(fault => fault.Line).Take(DataFaults.Limit)];
        int cell = Math.Max(columns.Period, 0);
        ImmutableArray<Location> places = DataLocation.FindAll(files, definition.File, ordered.Select(fault => fault.Line), cell);
        foreach ((RowFault fault, Location place) in ordered.Zip(places))
        {
            ReportRow(fault, place, areas, faults);
        }
    }

    private static void ReportRow(RowFault fault, Location place, IAreaNames areas, DataFaults faults)
    {
        if (fault.LastMissing is not { } last)
        {
            faults.Report(DataDiagnostics.RepeatedRow, place, fault.Key.ToWords(areas), fault.Period.ToString(), fault.EarlierLine.ToString(CultureInfo.InvariantCulture));
            return;
        }

        string missing = fault.Period == last ? fault.Period.ToString() : $"{fault.Period} to {last}";
        faults.Report(DataDiagnostics.MissingRow, place, fault.Key.ToWords(areas), missing);
    }

    private static void ReportPartial(DatasetDefinition definition, ImmutableArray<Series> series, DataFaults faults)
    {
        if (series.IsEmpty || definition.PartialPeriods.IsEmpty)
        {
            return;
        }

        Period latest = series.Max(item => item.Last);
        if (definition.PartialPeriods.TryGetValue(latest.LastMonth, out string? words) && !definition.IsCutAlike(latest.LastMonth))
        {
            faults.Report(DataDiagnostics.PartialLatestPeriod, definition.PartialLocation, latest.ToString(), definition.Id, words);
        }
    }

    private static Dataset Nothing(DatasetDefinition definition, DataFaults faults) => new(definition, string.Empty, [], faults.ToImmutable());
}
