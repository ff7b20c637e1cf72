using System.Text;

namespace BoardDocs.Review;

/// <summary>A page of Markdown that never grows over its limit, whatever is added to it.</summary>
internal sealed class MarkdownPage
{
    /// <summary>Forges refuse comments of more than 65,536 characters; counted in bytes of UTF-8, which are never fewer than characters.</summary>
    public const int Limit = 60_000;

    private const int LeftForEnd = 600;

    private readonly StringBuilder text = new();
    private int size;

    /// <summary>How many bytes can still be added to the body.</summary>
    public int Room => Limit - LeftForEnd - size;

    /// <summary>Adds lines that belong together; false, and nothing added, where they need more than is allowed.</summary>
    /// <param name="lines">The lines, each with its line end.</param>
    /// <param name="room">How many bytes they may need.</param>
    public bool TryAdd(string lines, int room)
    {
        int bytes = Encoding.UTF8.GetByteCount(lines);
        if (bytes > Math.Min(room, Room))
        {
            return false;
        }

        text.Append(lines);
        size += bytes;
        return true;
    }

    /// <summary>Adds lines of the program's own, which are few and short: headings, ends of parts.</summary>
    public void AddOwn(string lines)
    {
        text.Append(lines);
        size += Encoding.UTF8.GetByteCount(lines);
    }

    /// <summary>The page.</summary>
    public override string ToString() => text.ToString();
}
