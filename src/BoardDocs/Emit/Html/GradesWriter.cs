using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes a grid of judgements as a table of words.</summary>
internal static class GradesWriter
{
    /// <summary>Writes the table.</summary>
    public static void Write(HtmlWriter html, GradesData data)
    {
        html.Raw("<table class=\"grades\">\n<thead>\n<tr><th scope=\"col\">Area</th>"u8);
        foreach (string pillar in data.Pillars)
        {
            html.Raw("<th scope=\"col\">"u8).Text(pillar).Raw("</th>"u8);
        }

        html.Raw("</tr>\n</thead>\n<tbody>\n"u8);
        foreach (GradesRow row in data.Rows)
        {
            html.Raw(row.IsOwn ? "<tr class=\"own\"><th scope=\"row\">"u8 : "<tr><th scope=\"row\">"u8).Text(row.Area).Raw("</th>"u8);
            foreach (string grade in row.Grades)
            {
                html.Raw("<td>"u8).Text(grade).Raw("</td>"u8);
            }

            html.Raw("</tr>\n"u8);
        }

        html.Raw("</tbody>\n</table>"u8);
    }
}
