using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>A paper on both sides, or what went from one paper to another, with what differs in it.</summary>
/// <param name="Pair">The paper, or the two papers.</param>
/// <param name="Possible">The kinds of input that can have moved anything in it.</param>
/// <param name="Changes">What differs.</param>
internal sealed record ComparedPaper(PaperPair Pair, InputKinds Possible, ImmutableArray<FactChange> Changes)
{
    /// <summary>Compares all papers, each before what moved to it from others, which is neither new nor gone.</summary>
    /// <param name="pairs">The papers.</param>
    /// <param name="moves">What moved.</param>
    /// <param name="facts">Reads papers.</param>
    /// <param name="used">The kinds of input that differ and that the papers of an earlier and a later path use.</param>
    /// <param name="cancellation">Stops the work between two papers.</param>
    public static ImmutableArray<ComparedPaper> All(ImmutableArray<PaperPair> pairs, PaperMoves moves, PaperFacts facts, Func<string, string, InputKinds> used, CancellationToken cancellation)
    {
        ComparedPaper?[] papers = [.. pairs.AsParallel().AsOrdered().WithCancellation(cancellation).Select(pair => Of(pair, facts, used))];
        (PaperMove Move, MovedFacts Facts)[] moved = [.. moves.All.Select(move => (move, new MovedFacts(
            facts,
            move,
            Array.Find(papers, paper => ReferenceEquals(paper?.Pair.Before, move.From))?.Changes,
            Array.Find(papers, paper => ReferenceEquals(paper?.Pair.After, move.To))?.Changes).Compare()))];
        return
        [
            .. pairs.Zip(papers).SelectMany(item => moved
                .Where(come => ReferenceEquals(come.Move.To, item.First.After))
                .Select(come => new ComparedPaper(come.Move.Pair, used(come.Move.From.Paper.Symbol.Path, come.Move.To.Paper.Symbol.Path), come.Facts.Changes))
                .Prepend(item.Second is { } paper ? paper with { Changes = [.. paper.Changes.Where(change => !moved.Any(left => IsMoved(paper.Pair, change, left.Move, left.Facts)))] } : null)
                .OfType<ComparedPaper>()),
        ];
    }

    private static ComparedPaper? Of(PaperPair pair, PaperFacts facts, Func<string, string, InputKinds> used)
    {
        if (pair is not { Before: { } before, After: { } after })
        {
            return null;
        }

        InputKinds possible = used(before.Paper.Symbol.Path, after.Paper.Symbol.Path);
        return new ComparedPaper(pair, possible, facts.Compare(before.Paper, after.Paper, pair.Places, possible));
    }

    private static bool IsMoved(PaperPair pair, FactChange change, PaperMove move, MovedFacts facts) => change switch
    {
        { Now: null, Was: { } was } => ReferenceEquals(pair.Before, move.From) && facts.Gone.Contains(was.Key),
        { Was: null, Now: { } now } => ReferenceEquals(pair.After, move.To) && facts.Come.Contains(now.Key),
        _ => false,
    };
}
