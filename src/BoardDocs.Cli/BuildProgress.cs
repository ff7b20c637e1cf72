using System.Diagnostics;
using Spectre.Console;

namespace BoardDocs.Cli;

/// <summary>Shows how many papers are written, once a build has taken long enough for somebody to wonder.</summary>
internal sealed class BuildProgress(int papers) : IProgress<string>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly Lazy<IAnsiConsole> console = new(() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Lock gate = new();
    private TimeSpan next = Patience;
    private int done;

    /// <inheritdoc/>
    public void Report(string value)
    {
        lock (gate)
        {
            done++;
            if (watch.Elapsed < next)
            {
                return;
            }

            next = watch.Elapsed + Pause;
            console.Value.Cursor.MoveLeft(1000);
            console.Value.Write(new Spectre.Console.Text($"Writing papers: {done} of {papers}"));
        }
    }

    /// <summary>Takes the line away again.</summary>
    public void Clear()
    {
        if (console.IsValueCreated)
        {
            console.Value.Cursor.MoveLeft(1000);
            console.Value.Write(new Spectre.Console.Text(new string(' ', 60)));
            console.Value.Cursor.MoveLeft(1000);
        }
    }
}
