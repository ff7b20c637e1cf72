using System.Text;
using BoardDocs.Diagnostics;
using BoardDocs.Text;
using CsvHelper;

namespace BoardDocs.Data;

/// <summary>The rows of one CSV file in order, each with the place of every cell; the separator is found from the first lines.</summary>
internal sealed class CsvTable : IDisposable
{
    /// <summary>A longer row means that a quote was opened and never closed.</summary>
    private const int LongestRow = 1024 * 1024;

    private readonly string path;
    private readonly CsvReader reader;

    private CsvTable(string path, NormalisedHashStream stream)
    {
        this.path = path;
        Source = stream;
        reader = CsvReader.Create(
            stream,
            new CsvReaderOptions
            {
                HasHeader = false,
                TrimWhitespace = true,
                TrimInsideQuotes = true,
                TrackLineNumbers = true,
                MaxRecordSize = LongestRow,
                OnMalformedRecord = OnMalformed,
            },
            leaveOpen: true);
    }

    /// <summary>The bytes that the rows come from.</summary>
    public NormalisedHashStream Source { get; }

    /// <summary>The line (from 1) at which a quote was opened that the file never closes; 0 where there is none.</summary>
    public int UnclosedQuoteLine { get; private set; }

    /// <summary>The line (from 1) at which the row starts.</summary>
    public int Line => (int)reader.LineNumber;

    /// <summary>The number of cells in the row.</summary>
    public int CellCount => reader.FieldCount;

    /// <summary>The bytes of a cell without its quotes and the blanks around it; empty behind the end of the row and where it holds no-break spaces only.</summary>
    public ReadOnlySpan<byte> this[int cell]
    {
        get
        {
            ReadOnlySpan<byte> bytes = reader.GetSpan(cell);
            return bytes.StartsWith("\u00A0"u8) && bytes.TrimStart("\u00A0 "u8).IsEmpty ? [] : bytes;
        }
    }

    /// <summary>Opens a file.</summary>
    public static CsvTable Open(IContentFiles files, string path) => new(path, new NormalisedHashStream(files.OpenRead(path)));

    /// <summary>Moves to the next row that is not an empty line.</summary>
    public bool Read()
    {
        int last = Line;
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException)
        {
            UnclosedQuoteLine = last + 1;
            return false;
        }
    }

    /// <summary>The text of a cell; bytes that are not UTF-8 become U+FFFD.</summary>
    public string GetText(int cell) => Encoding.UTF8.GetString(this[cell]);

    /// <summary>The place of a cell as it is written, quotes included; the end of the row for a cell that is not there.</summary>
    public Location LocationOf(int cell)
    {
        ReadOnlySpan<byte> row = reader.RawRecord;
        if (cell >= CellCount)
        {
            return Locate(row, row.Length, 0);
        }

        ReadOnlySpan<byte> raw = reader.GetRawSpan(cell);
        int start = Enumerable.Range(0, cell).Sum(before => reader.GetRawSpan(before).Length + 1);
        int leading = raw.Length - raw.TrimStart(" \t"u8).Length;
        return Locate(row, start + leading, raw.Trim(" \t"u8).Length);
    }

    /// <summary>The place of the whole row.</summary>
    public Location LocationOfRow() => Locate(reader.RawRecord, 0, reader.RawRecord.Length);

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        Source.Dispose();
    }

    private Location Locate(ReadOnlySpan<byte> row, int start, int length)
    {
        LinePosition from = Advance(new LinePosition(Line - 1, 0), row[..start]);
        return new Location(path, default, from, Advance(from, row.Slice(start, length)));
    }

    private static LinePosition Advance(LinePosition position, ReadOnlySpan<byte> bytes)
    {
        SourceText text = SourceText.From("." + Encoding.UTF8.GetString(bytes));
        LinePosition end = text.GetLinePosition(text.Length);
        return end.Line == 0
            ? position with { Character = position.Character + end.Character - 1 }
            : new LinePosition(position.Line + end.Line, end.Character);
    }

    private void OnMalformed(CsvMalformedRecord record)
    {
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
        {
            UnclosedQuoteLine = (int)record.LineNumber;
        }
    }
}
