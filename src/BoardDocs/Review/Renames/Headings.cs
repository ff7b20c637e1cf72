using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>Finds the headings that things of a paper stand under.</summary>
internal static class Headings
{
    /// <summary>The words of the nearest heading above each thing, by the thing's id; empty above the first heading.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="idOf">The id of a block; null of those that are not meant.</param>
    public static Dictionary<string, string> Of(BoundPaper paper, Func<BoundBlock, string?> idOf)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        string heading = string.Empty;
        foreach (BoundBlock block in paper.Blocks)
        {
            heading = block is BoundHeading { Text: var words } ? words : heading;
            if (idOf(block) is { } id)
            {
                found.TryAdd(id, heading);
            }
        }

        return found;
    }
}
