namespace BoardDocs.Data;

/// <summary>What a file is that is no CSV file, told from its first bytes.</summary>
/// <param name="Name">What it is, with its article.</param>
/// <param name="Advice">What to do, to follow a semicolon.</param>
internal sealed record OtherFormat(string Name, string Advice)
{
    private const string SaveAs = "open it in the spreadsheet program and save the sheet with the data as 'CSV UTF-8 (comma delimited)'";
    private const string Download = "the address that it was fetched from may have led to a log-in or error page, so download the file again";

    /// <summary>The format of a file that opens with these bytes; null where they may open a CSV file.</summary>
    public static OtherFormat? Find(ReadOnlySpan<byte> opening)
    {
        ReadOnlySpan<byte> text = opening.TrimStart(" \t\r\n"u8);
        return opening.StartsWith("PK\u0003\u0004"u8) ? new OtherFormat("a workbook (or another zip file)", SaveAs)
            : opening.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]) ? new OtherFormat("a workbook of an old kind (.xls)", SaveAs)
            : text.StartsWith("%PDF-"u8) ? new OtherFormat("a PDF file", "ask its publisher for the numbers as CSV or as a workbook")
            : text.StartsWith("<?xml"u8) ? new OtherFormat("an XML file", SaveAs)
            : text.StartsWith("<"u8) ? new OtherFormat("a web page (HTML)", Download)
            : text.StartsWith("{\""u8) || text.StartsWith("[{"u8) ? new OtherFormat("a JSON file", "ask its publisher for CSV")
            : null;
    }
}
