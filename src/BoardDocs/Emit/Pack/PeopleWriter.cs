using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes who attends and who the members are.</summary>
internal static class PeopleWriter
{
    /// <summary>Writes both lists, as far as the pack has them.</summary>
    public static void Write(HtmlScope scope)
    {
        WriteAttendees(scope);
        WriteMembers(scope);
    }

    private static void WriteAttendees(HtmlScope scope)
    {
        if (scope.Map.Pack.Attendees.IsEmpty)
        {
            return;
        }

        HtmlWriter html = scope.Html.Raw("<h2"u8);
        scope.Id("_attendees").Raw(">Attendees</h2>\n<ul>\n"u8);
        foreach (string attendee in scope.Map.Pack.Attendees)
        {
            html.Raw("<li>"u8).Text(attendee).Raw("</li>\n"u8);
        }

        html.Raw("</ul>\n"u8);
    }

    private static void WriteMembers(HtmlScope scope)
    {
        if (scope.Map.Pack.Members.IsEmpty)
        {
            return;
        }

        HtmlWriter html = scope.Html.Raw("<h2"u8);
        scope.Id("_members").Raw(">Members</h2>\n<table class=\"members\">\n<thead>\n<tr><th scope=\"col\">Body</th><th scope=\"col\">Role</th></tr>\n</thead>\n<tbody>\n"u8);
        foreach (PackMember member in scope.Map.Pack.Members)
        {
            html.Raw("<tr><th scope=\"row\">"u8).Text(member.Body).Raw("</th><td>"u8).Text(member.Role).Raw("</td></tr>\n"u8);
        }

        html.Raw("</tbody>\n</table>\n"u8);
    }
}
