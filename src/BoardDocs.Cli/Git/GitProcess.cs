using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace BoardDocs.Cli.Git;

/// <summary>One running git; whatever is asked of it, it is ended when it takes too long or is no longer wanted.</summary>
internal sealed class GitProcess : IDisposable
{
    private const int MostErrorText = 8 * 1024;
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly GitProgram program;
    private readonly CancellationToken cancellation;
    private readonly Process process;
    private readonly Task<string> error;

    private GitProcess(GitProgram program, Process process, CancellationToken cancellation)
    {
        this.program = program;
        this.process = process;
        this.cancellation = cancellation;
        Output = new BufferedStream(process.StandardOutput.BaseStream, 1 << 16);
        error = ReadStart(process.StandardError);
    }

    /// <summary>What it answers.</summary>
    public Stream Output { get; }

    /// <summary>What it is asked.</summary>
    public Stream Input => process.StandardInput.BaseStream;

    /// <summary>Starts git.</summary>
    /// <exception cref="UsageException">It does not start.</exception>
    public static GitProcess Start(GitProgram program, string folder, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        try
        {
            Process? process = Process.Start(program.Prepare(folder, arguments));
            return new GitProcess(program, process ?? throw new UsageException($"git did not start ({program.File})."), cancellation);
        }
        catch (Win32Exception fault)
        {
            throw new UsageException($"git did not start ({program.File}): {fault.Message}. Install git, or give a published manifest.json with --base.");
        }
    }

    /// <summary>Does something with the process and waits no longer for it than git may take.</summary>
    /// <exception cref="UsageException">It took too long, or ended in the middle.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public T Attend<T>(Func<T> action)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using CancellationTokenRegistration watch = limit.Token.Register(Kill);
        limit.CancelAfter(program.Patience);
        try
        {
            T result = action();
            CheckEnded(limit);
            return result;
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException)
        {
            Kill();
            CheckEnded(limit);
            throw new UsageException($"git ended in the middle of its answer. {GitFaults.Quote(Error())}".TrimEnd());
        }
    }

    /// <summary>Waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public int WaitForExit()
    {
        process.WaitForExit(program.Patience);
        return process.HasExited ? process.ExitCode : -1;
    }

    /// <summary>The beginning of what it said about a fault.</summary>
    public string Error() => error.Wait(Farewell) ? error.Result : string.Empty;

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private void CheckEnded(CancellationTokenSource limit)
    {
        cancellation.ThrowIfCancellationRequested();
        if (limit.IsCancellationRequested)
        {
            throw new UsageException(string.Create(
                CultureInfo.InvariantCulture,
                $"git had not answered after {program.Patience.TotalSeconds:0.#} seconds and was ended. Try 'git status' in this folder: something keeps git waiting."));
        }
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(Farewell);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended by itself in this moment.
            return;
        }
    }

    private static async Task<string> ReadStart(StreamReader reader)
    {
        var text = new System.Text.StringBuilder();
        char[] buffer = new char[1024];
        for (int read; (read = await reader.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
        {
            text.Append(buffer, 0, Math.Min(read, MostErrorText - text.Length));
        }

        return text.ToString();
    }
}
