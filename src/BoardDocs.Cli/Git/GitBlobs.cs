using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace BoardDocs.Cli.Git;

/// <summary>Reads contents by their names from one long-running <c>git cat-file --batch</c>; small ones are kept, since two revisions share most of theirs.</summary>
internal sealed class GitBlobs(GitProgram program, string folder, CancellationToken cancellation) : IDisposable
{
    /// <summary>The largest content that is read, that of a data file.</summary>
    internal const long Largest = 512L * 1024 * 1024;

    private const int LargestKept = 1 << 20;
    private const long MostKept = 64 << 20;
    private const int LongestHeader = 256;

    private readonly ConcurrentDictionary<string, byte[]> kept = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private long keptBytes;
    private GitProcess? process;

    /// <summary>Reads a content.</summary>
    /// <exception cref="UsageException">The repository does not hold it, or git fails.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public byte[] Read(string id)
    {
        if (kept.TryGetValue(id, out byte[]? known))
        {
            return known;
        }

        lock (gate)
        {
            byte[] content = Ask(id);
            if (content.Length <= LargestKept && keptBytes + content.Length <= MostKept && kept.TryAdd(id, content))
            {
                keptBytes += content.Length;
            }

            return content;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => process?.Dispose();

    private byte[] Ask(string id)
    {
        process ??= GitProcess.Start(program, folder, ["cat-file", "--batch"], cancellation);
        GitProcess asked = process;
        return asked.Attend(() =>
        {
            asked.Input.Write(Encoding.ASCII.GetBytes(id + "\n"));
            asked.Input.Flush();
            return ReadAnswer(asked.Output, id);
        });
    }

    private static byte[] ReadAnswer(Stream output, string id)
    {
        if (ReadHeader(output).Split(' ') is not [_, "blob", var length]
            || !long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out long size) || size > Largest)
        {
            throw new UsageException($"The repository does not hold the content {id} that one of its revisions names. Try 'git fsck'.");
        }

        byte[] content = new byte[size];
        output.ReadExactly(content);
        output.ReadExactly(new byte[1]);
        return content;
    }

    private static string ReadHeader(Stream output)
    {
        var header = new StringBuilder();
        for (int next; (next = output.ReadByte()) != '\n';)
        {
            header.Append(next >= 0 && header.Length < LongestHeader ? (char)next : throw new EndOfStreamException());
        }

        return header.ToString();
    }
}
