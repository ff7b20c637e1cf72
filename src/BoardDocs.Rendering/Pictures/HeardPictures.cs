namespace BoardDocs.Rendering;

/// <summary>Takes the lines of a page of pictures as a browser writes them; may be told lines on several threads.</summary>
internal sealed class HeardPictures
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource end = new();
    private readonly List<byte[]> pictures = [];

    /// <summary>Takes a line; null is the end.</summary>
    public void Hear(string? line)
    {
        if (line is null || line.Contains(PicturePage.End, StringComparison.Ordinal))
        {
            end.TrySetResult();
        }
        else if (PicturePage.Read(line) is { } picture)
        {
            lock (gate)
            {
                pictures.Add(picture);
            }
        }
    }

    /// <summary>The pictures in order, once the last line was heard; what the browser started may hold its output open, and is not waited for.</summary>
    public IReadOnlyList<byte[]> Take(TimeSpan patience)
    {
        end.Task.Wait(patience);
        lock (gate)
        {
            return [.. pictures];
        }
    }
}
