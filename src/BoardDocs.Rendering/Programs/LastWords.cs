namespace BoardDocs.Rendering;

/// <summary>Keeps the last line that a process wrote; may be told lines from several threads.</summary>
internal sealed class LastWords
{
    private const int Longest = 300;

    private readonly Lock gate = new();
    private readonly TaskCompletionSource end = new();
    private string last = string.Empty;

    /// <summary>Waits until the process has said all, but no longer than this: what it started may hold its output open.</summary>
    public void WaitForEnd(TimeSpan patience) => end.Task.Wait(patience);

    /// <summary>Takes a line; null is the end.</summary>
    public void Hear(string? line)
    {
        if (line is null)
        {
            end.TrySetResult();
        }

        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        lock (gate)
        {
            last = line.Length > Longest ? line[..Longest] : line;
        }
    }

    /// <summary>The last line, without what terminals would obey.</summary>
    public override string ToString()
    {
        lock (gate)
        {
            return new string([.. last.Trim().Where(character => !char.IsControl(character))]);
        }
    }
}
