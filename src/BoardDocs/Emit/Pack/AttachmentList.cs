namespace BoardDocs.Emit;

/// <summary>Writes the attachments at the end of the single file, each once: links lead here, and from here a browser saves them.</summary>
/// <param name="scope">The cover's place in the single file.</param>
/// <param name="carried">The attachments.</param>
/// <param name="stream">The single file, to which attachments go piece by piece.</param>
internal sealed class AttachmentList(HtmlScope scope, CarriedFiles carried, Stream stream)
{
    private const string Heading = "_attachments";
    private readonly HtmlWriter html = scope.Html;

    /// <summary>Writes the list.</summary>
    public void Write()
    {
        html.Raw("<article class=\"paper\""u8);
        scope.LabelledBy(Heading).Raw(">\n<h1"u8);
        scope.Id(Heading).Raw(">Attachments</h1>\n<ul class=\"attachments\">\n"u8);
        foreach (CarriedFile file in carried.Attachments)
        {
            html.Raw("<li"u8).Attribute("id"u8, carried.IdOf(file.Path)).Raw(">"u8);
            if (file.IsHeld)
            {
                WriteHeld(file);
            }
            else
            {
                html.Text(file.Name).Raw(" is not in this file. Where the pack is published it is "u8).Text(file.Published).Raw("."u8);
            }

            html.Raw("</li>\n"u8);
        }

        html.Raw("</ul>\n</article>\n"u8);
    }

    private void WriteHeld(CarriedFile file)
    {
        html.Raw("<a"u8).Attribute("download"u8, file.Name).Raw(" href=\""u8);
        stream.Write(html.Written);
        html.Clear();
        carried.WriteAddress(stream, file);
        html.Raw("\">Save "u8).Text(file.Name).Raw("</a> ("u8).Text(file.Size).Raw(")"u8);
    }
}
