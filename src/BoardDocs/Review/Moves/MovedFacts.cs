using System.Collections.Immutable;

namespace BoardDocs.Review;

/// <summary>Compares the values, claims, expressions, figures and tables that went from one paper to another.</summary>
/// <param name="facts">Reads papers.</param>
/// <param name="move">What went where.</param>
/// <param name="from">What differs in the paper that it stood in; null where that paper is gone.</param>
/// <param name="to">What differs in the paper that it stands in; null where that paper is new.</param>
internal sealed class MovedFacts(PaperFacts facts, PaperMove move, ImmutableArray<FactChange>? from, ImmutableArray<FactChange>? to)
{
    private readonly MovedText text = new(move);

    /// <summary>What moved and says something else now.</summary>
    public ImmutableArray<FactChange> Changes { get; private set; } = [];

    /// <summary>The keys of what is not gone from the first paper but stands in the second.</summary>
    public HashSet<FactKey> Gone { get; } = [];

    /// <summary>The keys of what is not new in the second paper but stood in the first.</summary>
    public HashSet<FactKey> Come { get; } = [];

    /// <summary>Compares them.</summary>
    public MovedFacts Compare()
    {
        ImmutableArray<Fact> earlier = Read(move.From, isLater: false);
        ImmutableArray<Fact> later = Read(move.To, isLater: true);
        int months = PaperFacts.MonthsBetween(move.From.Paper.Symbol.Period, move.To.Paper.Symbol.Period);
        FactChange[] both = [.. new FactMatcher(Left(earlier), Arrived(later), months).Match().Where(IsKept)];
        Changes = FactFilter.Filter([.. both.Where(pair => !pair.Before.IsSame(pair.After))], [.. both]);
        Gone.UnionWith(both.Select(pair => pair.Was?.Key).OfType<FactKey>());
        Come.UnionWith(both.Select(pair => pair.Now?.Key).OfType<FactKey>());

        // The second paper may have published a value already: then it is not gone either.
        Gone.UnionWith(later.Select(fact => fact.Key).Where(key => IsValue(key) && text.Names(key)));
        Gone.UnionWith(Lost(move.To, earlier));
        Come.UnionWith(Lost(move.From, later));
        return this;
    }

    /// <summary>What of the first paper can have moved, in the sections that it stands in now.</summary>
    private ImmutableArray<Fact> Left(ImmutableArray<Fact> earlier)
    {
        HashSet<FactKey>? gone = KeysOf(from, change => change.Now is null ? change.Was : null);
        Dictionary<string, string> sections = move.Sections
            .DistinctBy(pair => pair.Before?.Id)
            .ToDictionary(pair => pair.Before?.Id ?? string.Empty, pair => pair.After?.Id ?? string.Empty, StringComparer.Ordinal);
        return
        [
            .. earlier.DistinctBy(fact => fact.Key)
                .Where(fact => IsValue(fact.Key) ? text.Names(fact.Key) : IsIn(fact, gone))
                .Select(fact => fact.Section is { } section ? fact with { Section = sections.GetValueOrDefault(section, section) } : fact),
        ];
    }

    /// <summary>What of the second paper can have come from the first.</summary>
    private ImmutableArray<Fact> Arrived(ImmutableArray<Fact> later)
    {
        HashSet<FactKey>? come = KeysOf(to, change => change.Was is null ? change.Now : null);
        HashSet<FactKey>? values = come is null ? null : [.. come.Where(IsValue).Select(ValueOf)];
        return
        [
            .. later.DistinctBy(fact => fact.Key)
                .Where(fact => IsValue(fact.Key) ? text.Names(fact.Key) && values?.Contains(ValueOf(fact.Key)) != false : IsIn(fact, come)),
        ];
    }

    /// <summary>Whether something is on one side alone; of figures and tables only those that moved were read.</summary>
    private static bool IsIn(Fact fact, HashSet<FactKey>? alone) => fact.Key.Aspect is not null || alone?.Contains(fact.Key) != false;

    /// <summary>Cells and points that only one side of a moved table or figure has are told too.</summary>
    private static bool IsKept(FactChange pair) => pair is { Was: not null, Now: not null } || pair.Key.Aspect is not null;

    private ImmutableArray<Fact> Read(ReviewedPaper paper, bool isLater) =>
        facts.Read(paper.Paper, move.Places.Figures.All.Concat(move.Places.Tables.All).Select(place => place.Value).ToHashSet(StringComparer.Ordinal), isLater ? PlaceRenames.None : move.Places);

    private static HashSet<FactKey>? KeysOf(ImmutableArray<FactChange>? changes, Func<FactChange, Fact?> choose) =>
        changes is { } all ? [.. all.Select(choose).OfType<Fact>().Select(fact => fact.Key)] : null;

    private static bool IsValue(FactKey key) => key is { Place: null, Measure: not null };

    private static FactKey ValueOf(FactKey key) => key with { What = string.Empty, Group = null };

    /// <summary>What a paper may lack because of an error is neither gone from nor new in the other.</summary>
    private IEnumerable<FactKey> Lost(ReviewedPaper side, ImmutableArray<Fact> other) => !side.HasErrors ? [] : other
        .Where(fact => text.Names(fact.Key) || (fact.Key is { Aspect: null, Place: { } words } && text.Says(words)))
        .Select(fact => fact.Key);
}
