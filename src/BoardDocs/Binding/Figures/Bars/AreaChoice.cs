using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The areas that a chart by area draws.</summary>
/// <param name="Areas">The areas, the paper's own among them.</param>
/// <param name="Words">The areas as a subtitle names them: most similar group.</param>
internal sealed record AreaChoice(ImmutableArray<AreaSymbol> Areas, string Words)
{
    private const int MostNamed = 3;

    /// <summary>Those that the statement lists; else every area of the data where it says so; else the benchmark group's. Null, and reported, where there are none.</summary>
    public static AreaChoice? Find(PaperSession session, ChartStatement chart, MeasureUse use, string? series)
    {
        if (chart.HasAllAreas)
        {
            ImmutableArray<AreaSymbol> all = All(session, chart, use, series);
            return new AreaChoice(all, Counted(all));
        }

        if (!chart.Areas.IsEmpty)
        {
            return Listed([.. chart.Areas.Prepend(use.Area).DistinctBy(area => area.Id)]);
        }

        if (use.Context.Group is { } group)
        {
            ImmutableArray<AreaSymbol> members = [.. group.Members.Select(id => session.Context.Catalogue.Areas.GetValueOrDefault(id)).OfType<AreaSymbol>()];
            return new AreaChoice(members.Any(area => area.Id == use.Area.Id) ? members : members.Insert(0, use.Area), Sentence.Continue(group.Name));
        }

        // A benchmark that is not there was reported where it is written.
        bool isLost = use.Options.Benchmark is { Kind: BenchmarkChoiceKind.Name } && use.Context.Comparator is null && !use.Measure.Dataset.Definition.IsLocal;
        if (!isLost)
        {
            session.Report(NameDiagnostics.ChartWithoutAreas, chart.Span, chart.Kind.Name, use.Measure.Short);
        }

        return null;
    }

    /// <summary>Every area with rows, but for rows that stand for a group or for what the areas are compared with.</summary>
    private static ImmutableArray<AreaSymbol> All(PaperSession session, ChartStatement chart, MeasureUse use, string? series)
    {
        Catalogue catalogue = session.Context.Catalogue;
        AreaTable table = session.Context.Evaluator.SideBySide(use.Measure, use.Area, [], use.Context, null, series);
        ImmutableArray<AreaSymbol> areas = [.. catalogue.Areas.Values.Where(area =>
            area.Id == use.Area.Id || (table.HasRows(area) && area.Id != use.Context.Comparator?.Id && !StandsForGroup(area, catalogue)))];
        TotalAmongAreas.Warn(session, chart, use, areas.Select(area => table.At(area, chart.To ?? use.Period)));
        return areas;
    }

    private static bool StandsForGroup(AreaSymbol area, Catalogue catalogue) => catalogue.Groups.Values.Any(group =>
        group.Id == area.Id
        || string.Equals(group.Name, area.Name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(group.Short, area.Name, StringComparison.OrdinalIgnoreCase));

    private static AreaChoice Listed(ImmutableArray<AreaSymbol> areas) =>
        new(areas, areas.Length <= MostNamed ? Sentence.List([.. areas.Select(area => area.Name)]) : Counted(areas));

    private static string Counted(ImmutableArray<AreaSymbol> areas) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{areas.Length} areas");
}
