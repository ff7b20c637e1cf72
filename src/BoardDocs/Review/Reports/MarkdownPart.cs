using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>A part of the comment: a heading, the first items in sight, the rest folded, and how many had no room.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Items">The items, each of whole lines.</param>
/// <param name="LeastRoom">How many bytes the parts before leave to it.</param>
/// <param name="InSight">How many items stand in sight; one more is not folded by itself.</param>
internal sealed record MarkdownPart(string Title, ImmutableArray<string> Items, int LeastRoom, int InSight)
{
    /// <summary>What headings, folds and the sentence about what is left out need at most.</summary>
    private const int Frame = 300;

    /// <summary>Writes as many items as there is room for.</summary>
    /// <param name="page">The page.</param>
    /// <param name="room">How many bytes the part may need.</param>
    public void WriteTo(MarkdownPage page, int room)
    {
        int end = page.Room - Math.Max(room, LeastRoom);
        page.AddOwn($"\n### {Title}\n\n");
        int inSight = Items.Length <= InSight + 1 ? Items.Length : InSight;
        int written = WriteItems(page, 0, inSight, end);
        if (written == inSight && written < Items.Length && page.Room - end > Frame + Items[written].Length)
        {
            page.AddOwn($"{(written > 0 ? "\n" : string.Empty)}<details><summary>{ReportCounts.Words(Items.Length - written, "change", "changes")}{(written > 0 ? " more" : string.Empty)}</summary>\n\n");
            written = WriteItems(page, written, Items.Length, end);
            page.AddOwn("\n</details>\n");
        }

        if (written < Items.Length)
        {
            page.AddOwn($"\n{ReportCounts.Words(Items.Length - written, "change is", "changes are")} left out here for want of room.\n");
        }
    }

    private int WriteItems(MarkdownPage page, int first, int end, int reserved)
    {
        int index = first;
        while (index < end && page.TryAdd(Items[index], page.Room - reserved - Frame))
        {
            index++;
        }

        return index;
    }
}
