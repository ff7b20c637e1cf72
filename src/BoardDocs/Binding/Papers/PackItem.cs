using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>An item of the agenda as <c>pack.md</c> writes it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Paper">The paper's file, or null.</param>
/// <param name="Attachment">The attachment's file, or null.</param>
/// <param name="Note">Its note in Markdown, or null.</param>
/// <param name="Location">Where the item stands.</param>
internal sealed record PackItem(string Title, NameReference? Paper, NameReference? Attachment, NameReference? Note, Location Location)
{
    /// <summary>The keys of an item.</summary>
    internal static readonly ImmutableArray<string> Keys = ["title", "paper", "attachment", "note"];

    /// <summary>Reads the items of <c>pack.md</c>.</summary>
    public static ImmutableArray<PackItem> ReadAll(YamlObject pack)
    {
        YamlNode? list = pack.Find("items");
        if (list is not null and not YamlSequence)
        {
            pack.ReportType(list, "items", "a list, each line of which begins with '- title:'");
        }

        var items = ImmutableArray.CreateBuilder<PackItem>();
        foreach (YamlNode node in (list as YamlSequence)?.Items ?? [])
        {
            if (pack.AsObject(node, "items", "An item", pack.Source.At(node)) is { } item)
            {
                items.Add(Read(item.WithKeys(Keys)));
            }
        }

        return items.ToImmutable();
    }

    private static PackItem Read(YamlObject item)
    {
        string title = item.RequiredScalar("title")?.Value ?? string.Empty;
        NameReference? paper = Reference(item, "paper");
        NameReference? attachment = Reference(item, "attachment");
        if (paper is not null && attachment is not null)
        {
            item.Source.Diagnostics.Report(NameDiagnostics.ItemWithTwoFiles, attachment.Location, title);
        }

        return new PackItem(title, paper, attachment, Reference(item, "note"), item.Location);
    }

    private static NameReference? Reference(YamlObject item, string key) =>
        item.Scalar(key) is { } scalar ? new NameReference(scalar.Value, item.Source.At(scalar)) : null;
}
