namespace BoardDocs.Emit;

/// <summary>Lets threads that work on numbered pieces hand them over in order.</summary>
internal sealed class TurnGate
{
    private readonly Lock gate = new();
    private readonly Dictionary<int, ManualResetEventSlim> waiting = [];
    private int next;
    private bool isBroken;

    /// <summary>Waits for a turn, does the work, and lets the next turn begin.</summary>
    /// <exception cref="OperationCanceledException">Another turn failed.</exception>
    public void Take(int turn, Action work)
    {
        Wait(turn);
        work();
        lock (gate)
        {
            next++;
            Wake(next);
        }
    }

    /// <summary>Sends everyone home: a turn will never come.</summary>
    public void Break()
    {
        lock (gate)
        {
            isBroken = true;
            foreach (ManualResetEventSlim signal in waiting.Values)
            {
                signal.Set();
            }
        }
    }

    private void Wait(int turn)
    {
        ManualResetEventSlim? signal = null;
        lock (gate)
        {
            if (!isBroken && next != turn)
            {
                signal = waiting[turn] = new ManualResetEventSlim();
            }
        }

        signal?.Wait();
        signal?.Dispose();
        if (isBroken)
        {
            throw new OperationCanceledException("Another paper could not be written.");
        }
    }

    private void Wake(int turn)
    {
        if (waiting.Remove(turn, out ManualResetEventSlim? signal))
        {
            signal.Set();
        }
    }
}
