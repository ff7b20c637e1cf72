using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Review;

/// <summary>
/// Finds out why facts differ, by trying: a kind of input is a cause where it moves the fact when it alone is as it is now, or when it
/// alone is as it was.
/// </summary>
internal sealed class CauseFinder(InputDiff inputs, Hybrids hybrids, PaperFacts facts)
{
    private const InputKinds DataKinds = InputKinds.Revised | InputKinds.Extended;

    /// <summary>The kinds of input that moved each change of a paper; nothing is bound where only one kind can be it.</summary>
    /// <param name="pair">The paper on both sides.</param>
    /// <param name="changes">What differs.</param>
    /// <param name="possible">The kinds that can have moved anything in the paper.</param>
    public ImmutableArray<InputKinds> Find(PaperPair pair, ImmutableArray<FactChange> changes, InputKinds possible)
    {
        if (changes.IsEmpty || possible.IsSingle())
        {
            return [.. changes.Select(_ => possible)];
        }

        var found = new InputKinds[changes.Length];
        HashSet<string> places = [.. changes.Where(change => change.Key.Aspect is not null).Select(change => change.Key.Place).OfType<string>()];
        ImmutableArray<(ReviewValue Before, ReviewValue After)> sides = Sides(pair, changes, places);
        foreach (InputKinds kind in possible.Split())
        {
            Dictionary<FactKey, ReviewValue> alone = Read(pair, kind, places);
            Dictionary<FactKey, ReviewValue> without = Read(pair, inputs.Kinds & ~kind, places);
            for (int i = 0; i < found.Length; i++)
            {
                bool isDsl = kind == InputKinds.Dsl;
                (ReviewValue before, ReviewValue after) = sides[i];
                bool isCause = Moves(kind, Value(alone, changes[i], isDsl), before, after) || Moves(kind, Value(without, changes[i], !isDsl), after, before);
                found[i] |= isCause ? kind : InputKinds.None;
            }
        }

        // Mixtures know things with another id under both: what changes all the same is what the new id itself brings about.
        InputKinds other = inputs.Renames.IsEmpty || !possible.HasFlag(InputKinds.Definition) ? possible : InputKinds.Definition;
        return [.. found.Select(kinds => kinds == InputKinds.None ? other : kinds)];
    }

    /// <summary>What each change goes from and to, read as mixtures are where things have another id.</summary>
    private ImmutableArray<(ReviewValue Before, ReviewValue After)> Sides(PaperPair pair, ImmutableArray<FactChange> changes, HashSet<string> places)
    {
        if (inputs.Renames.IsEmpty)
        {
            return [.. changes.Select(change => (change.Before, change.After))];
        }

        Dictionary<FactKey, ReviewValue> before = Read(pair, InputKinds.None, places);
        Dictionary<FactKey, ReviewValue> after = Read(pair, inputs.Kinds, places);
        return [.. changes.Select(change => (Value(before, change, textIsLater: false), Value(after, change, textIsLater: true)))];
    }

    /// <summary>Whether a value moved away from where it stood.</summary>
    /// <param name="kind">What alone is different.</param>
    /// <param name="hybrid">The value with it.</param>
    /// <param name="from">The value without it.</param>
    /// <param name="to">The value of the other side.</param>
    private static bool Moves(InputKinds kind, ReviewValue hybrid, ReviewValue from, ReviewValue to)
    {
        // A value that is lost in a mixture because its parts do not fit together says nothing, unless it is the data that is missing.
        bool tells = !hybrid.IsAbsent || to.IsAbsent || DataKinds.HasFlag(kind);
        return tells && !hybrid.IsSame(from);
    }

    /// <summary>What a mixture says of a fact, which goes by the key that it has in the text the mixture was made with.</summary>
    private static ReviewValue Value(Dictionary<FactKey, ReviewValue> facts, FactChange change, bool textIsLater)
    {
        (Fact? first, Fact? second) = textIsLater ? (change.Now, change.Was) : (change.Was, change.Now);
        if (first is not null && facts.TryGetValue(first.Key, out ReviewValue value))
        {
            return value;
        }

        return second is not null && change.PeriodBefore is null ? facts.GetValueOrDefault(second.Key) : ReviewValue.Absent;
    }

    private Dictionary<FactKey, ReviewValue> Read(PaperPair pair, InputKinds later, HashSet<string> places)
    {
        bool isLater = later.HasFlag(InputKinds.Dsl);
        string? path = (isLater ? pair.After : pair.Before)?.Paper.Symbol.Path;
        CompilationState hybrid = hybrids.Get(later);
        BoundPaper? paper = path is null ? null : hybrid.FindBinding(path)?.Paper ?? hybrid.FindModel(path)?.Binding.Paper;
        return (paper is null ? [] : facts.Read(paper, places, isLater ? PlaceRenames.None : pair.Places)).DistinctBy(fact => fact.Key).ToDictionary(fact => fact.Key, fact => fact.Value);
    }
}
