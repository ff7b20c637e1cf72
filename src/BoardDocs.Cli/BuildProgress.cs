using System.Diagnostics;
using Spectre.Console;

namespace BoardDocs.Cli;

/// <summary>Shows on a terminal how far a build is, once it has taken long enough for somebody to wonder.</summary>
internal sealed class BuildProgress : IProgress<string>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly Lazy<IAnsiConsole> console = new(() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Lock gate = new();
    private readonly string work;
    private readonly int total;
    private TimeSpan next = Patience;
    private int done;

    private BuildProgress(string work, int total)
    {
        this.work = work;
        this.total = total;
    }

    /// <summary>Begins; null where nobody looks, or progress is not wanted.</summary>
    /// <param name="work">What is done, such as <c>Writing papers</c>.</param>
    /// <param name="total">How many pieces of it there are.</param>
    public static BuildProgress? Start(string work, int total) => Terminal.ShowsProgress ? new BuildProgress(work, total) : null;

    /// <summary>Begins with a piece of work that takes so long that it is shown at once.</summary>
    /// <param name="work">What is done.</param>
    /// <param name="total">How many pieces of it there are.</param>
    public static BuildProgress? StartLong(string work, int total)
    {
        BuildProgress? progress = Start(work, total);
        if (progress is not null)
        {
            progress.next = TimeSpan.Zero;
            progress.Show();
        }

        return progress;
    }

    /// <inheritdoc/>
    public void Report(string value) => Advance();

    /// <summary>Counts one piece more; there may be more of them than were thought of.</summary>
    public void Advance()
    {
        lock (gate)
        {
            done++;
            if (watch.Elapsed >= next)
            {
                next = watch.Elapsed + Pause;
                Show();
            }
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

    private void Show()
    {
        console.Value.Cursor.MoveLeft(1000);
        console.Value.Write(new Spectre.Console.Text($"{work}: {done} of {Math.Max(done, total)}"));
    }
}
