using BoardDocs.Diagnostics;

namespace BoardDocs.Emit;

/// <summary>Writes what is wrong with a draft.</summary>
internal static class ProblemList
{
    /// <summary>Writes the errors, with the place each lies at.</summary>
    public static void Write(HtmlWriter html, IEnumerable<Diagnostic> diagnostics)
    {
        Diagnostic[] errors = [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Order()];
        if (errors.Length == 0)
        {
            return;
        }

        html.Raw("<section class=\"problems\" aria-label=\"Errors to put right\">\n<p><strong>Errors to put right</strong></p>\n<ul>\n"u8);
        foreach (Diagnostic error in errors)
        {
            html.Raw("<li>"u8).Text(error.Location.Path).Raw(", line "u8).Number(error.Location.Start.Line + 1)
                .Raw(": "u8).Text(error.Message).Raw(" ("u8).Text(error.Id).Raw(")</li>\n"u8);
        }

        html.Raw("</ul>\n</section>\n"u8);
    }
}
