using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Data;

/// <summary>Reads the data file of a dataset.</summary>
public static class DatasetReader
{
    /// <summary>The largest data file, in bytes: 512 MiB.</summary>
    internal const long LargestFile = 512L * 1024 * 1024;

    /// <summary>Reads the file once, row by row; what is wrong with it is in the dataset's diagnostics, and nothing is thrown.</summary>
    public static Dataset Read(IContentFiles files, DatasetDefinition definition, IAreaNames areas) => ReadFile(files, [definition], areas)[0];

    /// <summary>Reads one file once for all datasets that name it; what is wrong with it is in their diagnostics, and nothing is thrown.</summary>
    /// <returns>One dataset a definition, in their order.</returns>
    internal static ImmutableArray<Dataset> ReadFile(IContentFiles files, ImmutableArray<DatasetDefinition> definitions, IAreaNames areas)
    {
        ImmutableArray<DataFaults> faults = [.. definitions.Select(definition => new DataFaults(definition))];
        try
        {
            bool isReadable = definitions.Zip(faults).Count(pair => IsReadable(files, pair.First, pair.Second)) == definitions.Length;
            return isReadable ? ReadTable(files, definitions, areas, faults) : Nothing(definitions, faults);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            foreach ((DatasetDefinition definition, DataFaults found) in definitions.Zip(faults))
            {
                found.Report(DataDiagnostics.UnreadableFile, definition.FileLocation, definition.File);
            }

            return Nothing(definitions, faults);
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

    private static ImmutableArray<Dataset> ReadTable(
        IContentFiles files, ImmutableArray<DatasetDefinition> definitions, IAreaNames areas, ImmutableArray<DataFaults> faults)
    {
        using CsvTable table = CsvTable.Open(files, definitions[0].File);
        var rows = new RowReader?[definitions.Length];
        if (!ReportUnreadable(table, definitions, faults))
        {
            for (int i = 0; i < rows.Length; i++)
            {
                rows[i] = ColumnMap.Find(table, definitions[i], faults[i], files) is { } columns ? new RowReader(table, columns, definitions[i], areas, faults[i]) : null;
            }

            RowReader.ReadAll(table, [.. rows.OfType<RowReader>()]);
        }

        ImmutableArray<ImmutableArray<Series>> series = [.. rows.Select((reader, i) => reader is null ? [] : Build(files, table, reader, areas, faults[i]))];
        ReportUnclosedQuote(table, definitions[0].File, faults);
        string checksum = table.Source.Finish();
        return [.. definitions.Select((definition, i) => new Dataset(definition, checksum, series[i], faults[i].ToImmutable()))];
    }

    private static bool ReportUnreadable(CsvTable table, ImmutableArray<DatasetDefinition> definitions, ImmutableArray<DataFaults> faults)
    {
        if (OtherFormat.Find(table.Source.Opening) is { } format)
        {
            return ReportFormat(format, definitions, faults);
        }

        DiagnosticDescriptor? fault = table.Source.IsUtf16 ? DataDiagnostics.NotUtf8
            : !table.Read() ? DataDiagnostics.EmptyFile
            : table[0].StartsWith("version https://git-lfs.github.com/spec/"u8) ? DataDiagnostics.LargeFilePointer
            : null;
        if (fault is not null)
        {
            foreach (DataFaults found in faults)
            {
                found.Report(fault, Location.OfFile(definitions[0].File), definitions[0].File);
            }
        }

        return fault is not null;
    }

    private static bool ReportFormat(OtherFormat format, ImmutableArray<DatasetDefinition> definitions, ImmutableArray<DataFaults> faults)
    {
        foreach (DataFaults found in faults)
        {
            found.Report(DataDiagnostics.OtherFormat, Location.OfFile(definitions[0].File), definitions[0].File, format.Name, format.Advice);
        }

        return true;
    }

    private static void ReportUnclosedQuote(CsvTable table, string file, ImmutableArray<DataFaults> faults)
    {
        var place = new LinePosition(table.UnclosedQuoteLine - 1, 0);
        foreach (DataFaults found in table.UnclosedQuoteLine > 0 ? faults : [])
        {
            found.Report(DataDiagnostics.UnclosedQuote, new Location(file, default, place, place));
        }
    }

    private static ImmutableArray<Series> Build(IContentFiles files, CsvTable table, RowReader rows, IAreaNames areas, DataFaults faults)
    {
        DatasetDefinition definition = rows.Definition;
        if (rows.Series.IsEmpty && areas.IsComplete && !faults.HasErrors && table.UnclosedQuoteLine == 0)
        {
            faults.Report(DataDiagnostics.NoRows, Location.OfFile(definition.File), definition.File, definition.Id);
        }

        var rowFaults = new List<RowFault>();
        ImmutableArray<Series> built = rows.Series.Build(rowFaults);
        RowFaults.Report([.. rowFaults.Where(fault => fault.LastMissing is null || !rows.HasLostRow(fault.Key))], files, rows, areas, faults);
        ReportPartial(definition, built, faults);
        return built;
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

    private static ImmutableArray<Dataset> Nothing(ImmutableArray<DatasetDefinition> definitions, ImmutableArray<DataFaults> faults) =>
        [.. definitions.Select((definition, i) => new Dataset(definition, string.Empty, [], faults[i].ToImmutable()))];
}
