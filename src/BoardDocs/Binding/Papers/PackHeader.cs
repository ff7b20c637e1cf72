using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>What the front matter of <c>pack.md</c> says, apart from its items.</summary>
internal sealed record PackHeader(string Title, DateOnly Date, EditorialOptions Options)
{
    /// <summary>The keys of the front matter.</summary>
    internal static readonly ImmutableArray<string> Keys =
        ["title", "date", "time", "venue", "attendees", "members", "next", "items", "rules", .. EditorialOptionsReader.Keys];

    /// <summary>The keys of a member.</summary>
    internal static readonly ImmutableArray<string> MemberKeys = ["body", "role"];

    /// <summary>The keys of the next meeting.</summary>
    internal static readonly ImmutableArray<string> NextKeys = ["date", "time", "note"];

    /// <summary>The meeting's time as written.</summary>
    public string Time { get; init; } = string.Empty;

    /// <summary>The meeting's place.</summary>
    public string Venue { get; init; } = string.Empty;

    /// <summary>Who attends.</summary>
    public ImmutableArray<string> Attendees { get; init; } = [];

    /// <summary>The members and their roles.</summary>
    public ImmutableArray<PackMember> Members { get; init; } = [];

    /// <summary>The next meeting in words.</summary>
    public string Next { get; init; } = string.Empty;

    /// <summary>Severities that it sets.</summary>
    public ImmutableArray<RuleSetting> Rules { get; init; } = [];

    /// <summary>The items of the agenda.</summary>
    public ImmutableArray<PackItem> Items { get; init; } = [];

    /// <summary>What is wrong.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Reads <c>pack.md</c>.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="organisation">The choices of boarddocs.yml, under those of the pack.</param>
    public static PackHeader Read(SyntaxTree tree, EditorialOptions organisation)
    {
        var bag = new DiagnosticBag();
        FrontMatter front = FrontMatter.Open(tree, Keys, bag);
        YamlScalar? title = front.RequireText("title", "title: Performance and Accountability Board");
        bool hasDate = front.RequireText("date", "date: 2023-11-14") is not null;
        YamlObject content = front.Object;
        var header = new PackHeader(title?.Value ?? string.Empty, (hasDate ? content.Day("date") : null) ?? default, organisation.With(EditorialOptionsReader.Read(content)))
        {
            Time = content.Text("time") ?? string.Empty,
            Venue = content.Text("venue") ?? string.Empty,
            Attendees = [.. content.Scalars("attendees").Select(attendee => attendee.Value)],
            Members = ReadMembers(content),
            Next = ReadNext(content.Object("next", "The next meeting")),
            Rules = front.ReadRules(),
            Items = PackItem.ReadAll(content),
        };
        return header with { Diagnostics = bag.ToImmutable() };
    }

    private static ImmutableArray<PackMember> ReadMembers(YamlObject content)
    {
        var members = ImmutableArray.CreateBuilder<PackMember>();
        foreach (YamlNode node in (content.Find("members") as YamlSequence)?.Items ?? [])
        {
            YamlObject? member = content.AsObject(node, "members", "A member", content.Source.At(node))?.WithKeys(MemberKeys);
            if (member?.RequiredScalar("body") is { } body)
            {
                members.Add(new PackMember(body.Value, member.Text("role") ?? string.Empty));
            }
        }

        return members.ToImmutable();
    }

    private static string ReadNext(YamlObject? next)
    {
        if (next?.WithKeys(NextKeys) is null)
        {
            return string.Empty;
        }

        string date = next.Day("date")?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? string.Empty;
        string time = next.Text("time") is { } at ? " at " + at : string.Empty;
        string note = next.Text("note") ?? string.Empty;
        string when = (date + time).Trim();
        return when.Length == 0 || note.Length == 0 ? when + note : $"{when}. {note}";
    }
}
