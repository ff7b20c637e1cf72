using System.ComponentModel;
using System.Diagnostics;

namespace BoardDocs.Rendering;

/// <summary>Runs another program to its end, and no longer than that is waited for.</summary>
internal static class ChildProcess
{
    private enum Limit
    {
        None,
        Time,
        Memory,
    }

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs a program; one that takes too long, or is no longer wanted, is ended with all its children.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">What it is given.</param>
    /// <param name="folder">Where it runs, and keeps its temporary files.</param>
    /// <param name="limits">How much it may take.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ChildOutcome Run(string program, IEnumerable<string> arguments, string folder, ChildLimits limits, CancellationToken cancellation) =>
        Run(program, arguments, folder, limits, _ => { }, cancellation);

    /// <summary>Runs a program as above, and hears what it writes to its standard output.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">What it is given.</param>
    /// <param name="folder">Where it runs, and keeps its temporary files.</param>
    /// <param name="limits">How much it may take.</param>
    /// <param name="hear">Told each line, on another thread and maybe after the program's end; null is the end of them.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ChildOutcome Run(
        string program, IEnumerable<string> arguments, string folder, ChildLimits limits, Action<string?> hear, CancellationToken cancellation)
    {
        var words = new LastWords();
        using Process process = Prepare(program, arguments, folder, words);
        process.OutputDataReceived += (_, line) => hear(line.Data);
        try
        {
            process.Start();
        }
        catch (Win32Exception fault)
        {
            return new ChildOutcome(null, fault.Message, null);
        }

        Limit reached = Attend(process, limits, cancellation);
        words.WaitForEnd(Farewell);
        return new ChildOutcome(reached == Limit.None ? process.ExitCode : null, words.ToString(), limits) { IsTooLarge = reached == Limit.Memory };
    }

    private static Limit Attend(Process process, ChildLimits limits, CancellationToken cancellation)
    {
        try
        {
            process.StandardInput.Close();
            process.BeginErrorReadLine();
            process.BeginOutputReadLine();
            return Wait(process, limits, cancellation);
        }
        finally
        {
            End(process);
        }
    }

    private static Process Prepare(string program, IEnumerable<string> arguments, string folder, LastWords words)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        if (OperatingSystem.IsLinux())
        {
            // What a killed browser leaves behind goes with the folder.
            start.Environment["TMPDIR"] = folder;
        }

        var process = new Process { StartInfo = start };
        process.ErrorDataReceived += (_, line) => words.Hear(line.Data);
        return process;
    }

    // Waiting for the end of its output too would wait for whatever inherited it.
    private static Limit Wait(Process process, ChildLimits limits, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        while (!process.WaitForExit(Step))
        {
            cancellation.ThrowIfCancellationRequested();
            if (watch.Elapsed > limits.Patience)
            {
                return Limit.Time;
            }

            if (limits.MostMemory < long.MaxValue && Memory(process) > limits.MostMemory)
            {
                return Limit.Memory;
            }
        }

        return Limit.None;
    }

    private static long Memory(Process process)
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
            return 0;
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(TimeSpan.FromSeconds(5));
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended by itself in this moment.
            return;
        }
    }
}
