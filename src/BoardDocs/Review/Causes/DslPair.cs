using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>A line of a paper that reads differently; one side is missing where it was added or taken out.</summary>
/// <param name="Was">The line as it was.</param>
/// <param name="Now">The line as it is.</param>
internal sealed record DslPair(DslLine? Was, DslLine? Now)
{
    /// <summary>The key of the front matter, or null.</summary>
    public string? Key => (Now ?? Was)?.Key;

    /// <summary>Whether it reads the same and only stands elsewhere, maybe in another block.</summary>
    public bool IsMoved => Was?.Text == Now?.Text;

    /// <summary>Whether it asks for something that was not asked for, or no longer for what was.</summary>
    public bool IsNewOrGone => Was is null || Now is null || Was.Name != Now.Name;

    /// <summary>Whether it asks for a chart, which sets nothing for others of its block.</summary>
    public bool IsChart => Any(line => line.Shape.StartsWith("chart ", StringComparison.Ordinal));

    /// <summary>Whether it asks for a tile, all of which in a block are one figure.</summary>
    public bool IsTile => Any(line => line.Shape.StartsWith("tiles ", StringComparison.Ordinal));

    /// <summary>Whether only the words around what it asks for differ.</summary>
    public bool IsReworded => Was?.Asked is { } was && was == Now?.Asked;

    /// <summary>What differs between two editions of a file: those of the later one in order, then what was taken out.</summary>
    public static ImmutableArray<DslPair> Of(ImmutableArray<DslLine> before, ImmutableArray<DslLine> after)
    {
        var pairs = new List<DslPair>();
        var gone = new List<DslLine>();
        var come = new List<DslLine>();
        foreach (DiffHunk hunk in SequenceDiff.Compare([.. before.Select(line => line.Text)], [.. after.Select(line => line.Text)]))
        {
            List<DslLine> was = [.. before.Skip(hunk.Before).Take(hunk.BeforeCount)];
            List<DslLine> now = [.. after.Skip(hunk.After).Take(hunk.AfterCount)];
            Take(pairs, was, now, (old, line) => line.Name is not null && line.Name == old.Name && line.Shape == old.Shape);
            Take(pairs, was, now, (old, line) => line.Shape == old.Shape);
            gone.AddRange(was);
            come.AddRange(now);
        }

        // What only stands elsewhere has not changed.
        Take(pairs, gone, come, (old, line) => line.Text == old.Text && line.Shape == old.Shape);
        Take(pairs, gone, come, (old, line) => (line.Name ?? line.Key) is not null && (line.Name, line.Key, line.Shape) == (old.Name, old.Key, old.Shape));
        IEnumerable<DslPair> all = [.. pairs, .. come.Select(line => new DslPair(null, line)), .. gone.Select(line => new DslPair(line, null))];
        return [.. all.Where(pair => !IsOpening(pair)).OrderBy(pair => pair.Now?.Line ?? int.MaxValue)];
    }

    /// <summary>Whether either side is such a line.</summary>
    public bool Any(Func<DslLine, bool> predicate) => (Was is not null && predicate(Was)) || (Now is not null && predicate(Now));

    /// <summary>
    /// The pair as <c>packs/demo/report.md:3 quarter: 2023-24 Q1 -> quarter: 2023-24 Q2</c>, or <c>packs/demo/report.md:30 row: homicide stood on line 22</c>.
    /// </summary>
    public override string ToString() => IsMoved
        ? $"{Now?.Path}:{Now?.Line} {Now?.Text} stood on line {Was?.Line}{(Was?.Path == Now?.Path ? string.Empty : $" of {Was?.Path}")}"
        : $"{(Now ?? Was)?.Path}:{(Now ?? Was)?.Line} {Was?.Text ?? "(nothing)"} -> {Now?.Text ?? "(nothing)"}";

    private static bool IsOpening(DslPair pair) => pair.Any(line => line.IsOpening);

    private static void Take(List<DslPair> pairs, List<DslLine> was, List<DslLine> now, Func<DslLine, DslLine, bool> isSame)
    {
        foreach (DslLine line in now.ToList())
        {
            if (was.Find(old => isSame(old, line)) is { } old)
            {
                was.Remove(old);
                now.Remove(line);
                pairs.Add(new DslPair(old, line));
            }
        }
    }
}
