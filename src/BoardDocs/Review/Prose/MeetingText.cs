using System.Globalization;
using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>What a pack says about its meeting, one line a fact.</summary>
internal static class MeetingText
{
    /// <summary>Day, time, place, people, and the notes of the agenda's items.</summary>
    public static IEnumerable<string> Of(BoundPack pack) =>
        Lines(pack)
            .Where(line => line.Text.Length > 0)
            .Select(line => $"{line.Key}: {ProseText.OneLine(line.Text)}");

    private static IEnumerable<(string Key, string Text)> Lines(BoundPack pack) =>
    [
        ("date", pack.Date == default ? string.Empty : pack.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("time", pack.Time),
        ("venue", pack.Venue),
        ("next meeting", pack.Next),
        .. pack.Attendees.Select(name => ("attends", name)),
        .. pack.Members.Select(member => ("member", $"{member.Body}, {member.Role}")),
        .. pack.Items.Select(item => ($"note on {item.Title}", ProseText.Of(item.Note))),
    ];
}
