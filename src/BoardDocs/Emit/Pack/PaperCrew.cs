using System.Runtime.ExceptionServices;
using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes the cover and the papers of a pack on several threads; each hands its part of the editions that hold the whole pack over in reading order, so that few are held at once.</summary>
internal sealed class PaperCrew(PackMap map, EmitContext context, IEmitSink sink, IReadOnlyList<IPackEdition> editions)
{
    private readonly TurnGate[] turns = [.. editions.Select(_ => new TurnGate())];
    private int claimed = -1;
    private ExceptionDispatchInfo? failure;

    /// <summary>Writes the cover and all papers, and does one more piece of work beside them.</summary>
    /// <exception cref="OutputException">A file cannot be written.</exception>
    public void Run(Action beside, CancellationToken cancellation)
    {
        int workers = Math.Clamp(context.Workers, 1, map.Pack.Papers.Length + 1);
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ => Work(beside, cancellation));
        failure?.Throw();
    }

    private void Work(Action beside, CancellationToken cancellation)
    {
        var emitter = new PaperEmitter(map, context, sink);
        try
        {
            int turn;
            while ((turn = Interlocked.Increment(ref claimed)) < map.Pack.Papers.Length + 2)
            {
                cancellation.ThrowIfCancellationRequested();
                Write(emitter, turn, beside);
            }
        }
        catch (Exception exception)
        {
            // The first failure is the one to report; those it breaks the turns for only follow from it.
            Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null);
            Array.ForEach(turns, gate => gate.Break());
        }
    }

    private void Write(PaperEmitter emitter, int turn, Action beside)
    {
        if (turn == 0)
        {
            WriteCover(emitter);
        }
        else if (turn <= map.Pack.Papers.Length)
        {
            WritePaper(emitter, turn, map.Pack.Papers[turn - 1]);
        }
        else
        {
            beside();
        }
    }

    private void WriteCover(PaperEmitter emitter)
    {
        emitter.WriteCover();
        for (int edition = 0; edition < editions.Count; edition++)
        {
            IPackEdition whole = editions[edition];
            turns[edition].Take(0, () => whole.Begin(emitter.Figures));
        }
    }

    private void WritePaper(PaperEmitter emitter, int turn, BoundPaper paper)
    {
        emitter.Write(paper);
        for (int edition = 0; edition < editions.Count; edition++)
        {
            IPackEdition whole = editions[edition];
            emitter.WriteArticle(paper, whole);
            turns[edition].Take(turn, () => whole.Append(paper, emitter.Written));
        }

        context.Progress?.Report(paper.Symbol.Id);
    }
}
