using System.Collections.Immutable;

namespace BoardDocs.Analysis;

/// <summary>The editorial rules, in the order in which they run.</summary>
public static class AnalyzerCatalog
{
    /// <summary>All rules.</summary>
    public static ImmutableArray<Analyzer> All { get; } = 
    [
        new SectionCommentsRule(), new AbbreviationRule(), new TrendAndChangeRule(), new AverageMethodRule(), new RateWordRule(),
        new FigurePeriodRule(), new FigureSourceRule(), new SplitTableRule(), new ComparisonWordsRule(), new PercentageRule(), new PeriodNamedRule(), new DirectionRule(), new ExtremeRule(), new TypedNumberRule(),
        new RequirementsRule(),
    ];

    /// <summary>Runs all rules over a paper.</summary>
    public static void Run(AnalysisContext context)
    {
        foreach (Analyzer analyzer in All)
        {
            analyzer.Analyze(context);
        }
    }
}
