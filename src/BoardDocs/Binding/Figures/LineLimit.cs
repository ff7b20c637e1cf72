using System.Globalization;
using BoardDocs.Diagnostics;

namespace BoardDocs.Binding;

/// <summary>How many lines one chart may hold.</summary>
internal static class LineLimit
{
    /// <summary>More than these can hardly be followed.</summary>
    private const int MostFollowed = 8;

    /// <summary>More than these cannot be told apart without colour.</summary>
    private const int MostDrawn = 12;

    /// <summary>Reports too many lines; false where they cannot be drawn.</summary>
    public static bool Check(PaperSession session, ChartStatement chart, int lines)
    {
        if (lines > MostFollowed)
        {
            DiagnosticDescriptor descriptor = lines > MostDrawn ? NameDiagnostics.TooManyLines : EditorialDiagnostics.ManyLines;
            session.Report(descriptor, chart.Span, lines.ToString(CultureInfo.InvariantCulture), (lines > MostDrawn ? MostDrawn : MostFollowed).ToString(CultureInfo.InvariantCulture));
        }

        return lines <= MostDrawn;
    }
}
