using System.Collections.Immutable;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>Compares the values, claims, expressions, figures and tables that went from one paper to another.</summary>
/// <param name="facts">Reads papers.</param>
/// <param name="move">What went where.</param>
/// <param name="from">What differs in the paper that it stood in; null where that paper is gone.</param>
/// <param name="to">What differs in the paper that it stands in; null where that paper is new.</param>
internal sealed class MovedFacts(PaperFacts facts, PaperMove move, ImmutableArray<FactChange>? from, ImmutableArray<FactChange>? to)
{
    /// <summary>What moved and says something else now.</summary>
    public ImmutableArray<FactChange> Changes { get; private set; } = [];

    /// <summary>The keys of what is not gone from the first paper but stands in the second.</summary>
    public HashSet<FactKey> Gone { get; } = [];

    /// <summary>The keys of what is not new in the second paper but stood in the first.</summary>
    public HashSet<FactKey> Come { get; } = [];

    /// <summary>Compares them.</summary>
    public MovedFacts Compare()
    {
        string[] texts = MovedText.Of(move);
        HashSet<string> measures = [.. move.To.Compilation.Catalogue.Measures.Keys.Where(id => texts.Any(text => WholeWord.IsIn(text, id)))];
        ImmutableArray<Fact> earlier = Read(move.From, isLater: false);
        ImmutableArray<Fact> later = Read(move.To, isLater: true);
        HashSet<FactKey>? gone = KeysOf(from, change => change.Now is null ? change.Was : null);
        HashSet<FactKey>? come = KeysOf(to, change => change.Was is null ? change.Now : null);
        HashSet<FactKey>? values = come is null ? null : [.. come.Where(IsValue).Select(ValueOf)];
        Dictionary<string, string> sections = move.Sections.DistinctBy(pair => pair.Before?.Id).ToDictionary(pair => pair.Before?.Id ?? string.Empty, pair => pair.After?.Id ?? string.Empty, StringComparer.Ordinal);
        IEnumerable<Fact> was = earlier.Where(fact => IsValue(fact.Key) ? IsOf(fact, measures) : fact.Key.Aspect is not null || gone?.Contains(fact.Key) != false)
            .Select(fact => fact.Section is { } section ? fact with { Section = sections.GetValueOrDefault(section, section) } : fact);
        IEnumerable<Fact> now = later.Where(fact => IsValue(fact.Key) ? IsOf(fact, measures) && values?.Contains(ValueOf(fact.Key)) != false : fact.Key.Aspect is not null || come?.Contains(fact.Key) != false);
        int months = PaperFacts.MonthsBetween(move.From.Paper.Symbol.Period, move.To.Paper.Symbol.Period);
        FactChange[] both = [.. new FactMatcher([.. was.DistinctBy(fact => fact.Key)], [.. now.DistinctBy(fact => fact.Key)], months).Match().Where(IsKept)];
        Changes = FactFilter.Filter([.. both.Where(pair => !pair.Before.IsSame(pair.After))], [.. both]);
        Gone.UnionWith(both.Select(pair => pair.Was?.Key).OfType<FactKey>());
        Come.UnionWith(both.Select(pair => pair.Now?.Key).OfType<FactKey>());

        // The second paper may have published a value already: then it is not gone either.
        Gone.UnionWith(later.Select(fact => fact.Key).Where(key => IsValue(key) && key.Measure is { } id && measures.Contains(id)));
        Gone.UnionWith(Lost(move.To, earlier, measures, texts));
        Come.UnionWith(Lost(move.From, later, measures, texts));
        return this;
    }

    /// <summary>Cells and points that only one side of a moved table or figure has are told too.</summary>
    private static bool IsKept(FactChange pair) => pair is { Was: not null, Now: not null } || pair.Key.Aspect is not null;

    private ImmutableArray<Fact> Read(ReviewedPaper paper, bool isLater) =>
        facts.Read(paper.Paper, move.Places.Figures.All.Concat(move.Places.Tables.All).Select(place => place.Value).ToHashSet(StringComparer.Ordinal), isLater ? PlaceRenames.None : move.Places);

    private static HashSet<FactKey>? KeysOf(ImmutableArray<FactChange>? changes, Func<FactChange, Fact?> choose) =>
        changes is { } all ? [.. all.Select(choose).OfType<Fact>().Select(fact => fact.Key)] : null;

    private static bool IsValue(FactKey key) => key is { Place: null, Measure: not null };

    private static FactKey ValueOf(FactKey key) => key with { What = string.Empty, Group = null };

    private static bool IsOf(Fact fact, HashSet<string> measures) => fact.Key.Measure is { } id && measures.Contains(id);

    /// <summary>What a paper may lack because of an error is neither gone from nor new in the other.</summary>
    private static IEnumerable<FactKey> Lost(ReviewedPaper side, ImmutableArray<Fact> other, HashSet<string> measures, string[] texts) => !side.HasErrors ? [] : other
        .Where(fact => IsOf(fact, measures) || (fact.Key is { Aspect: null, Place: { } words } && texts.Any(text => text.Contains(words, StringComparison.Ordinal))))
        .Select(fact => fact.Key);
}
