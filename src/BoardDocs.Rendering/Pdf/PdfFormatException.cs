using System.Globalization;

namespace BoardDocs.Rendering;

/// <summary>A file is not such a PDF as browsers of the Chromium family print. The message goes on from "it …".</summary>
internal sealed class PdfFormatException(string reason, long offset)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{reason} (at byte {offset})"));
