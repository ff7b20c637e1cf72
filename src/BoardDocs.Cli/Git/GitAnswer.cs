using System.Text;

namespace BoardDocs.Cli.Git;

/// <summary>What git answered to one question.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Error">The beginning of what it said about a fault.</param>
internal sealed record GitAnswer(int ExitCode, byte[] Output, string Error)
{
    /// <summary>A longer answer is no list of files that a pack is made from.</summary>
    private const int LongestAnswer = 64 * 1024 * 1024;

    /// <summary>Whether it found nothing wrong.</summary>
    public bool IsGood => ExitCode == 0;

    /// <summary>The output as text.</summary>
    public string Text => Encoding.UTF8.GetString(Output);

    /// <summary>Asks git and reads the whole answer.</summary>
    /// <exception cref="UsageException">git does not start, takes too long or says too much.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static GitAnswer To(GitProgram program, string folder, IEnumerable<string> question, CancellationToken cancellation)
    {
        using GitProcess process = GitProcess.Start(program, folder, question, cancellation);
        return process.Attend(() =>
        {
            process.Input.Close();
            byte[] output = ReadAll(process.Output);
            return new GitAnswer(process.WaitForExit(), output, process.Error());
        });
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var output = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            output.Write(buffer, 0, read);
            if (output.Length > LongestAnswer)
            {
                throw new UsageException("The repository holds too many files to be read as content. Name the content folder itself.");
            }
        }

        return output.ToArray();
    }
}
