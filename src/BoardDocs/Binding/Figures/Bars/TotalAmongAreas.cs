using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Notices a row that looks like the total of the other areas, which would be ranked, and averaged, among its own parts.</summary>
internal static class TotalAmongAreas
{
    /// <summary>Fewer areas than these can well be one large one and some small ones.</summary>
    private const int LeastOthers = 3;

    /// <summary>Reports an area, other than the paper's own, that has at least as many events as all others together.</summary>
    /// <param name="session">The paper.</param>
    /// <param name="chart">The statement that asks for every area.</param>
    /// <param name="use">The measure.</param>
    /// <param name="numbers">The numbers of the areas.</param>
    public static void Warn(PaperSession session, ChartStatement chart, MeasureUse use, IEnumerable<AreaNumber> numbers)
    {
        if (use.Measure.Kind == MeasureKind.Value)
        {
            return;
        }

        ImmutableArray<AreaNumber> known = [.. numbers.Where(number => number.Events > 0)];
        double all = known.Sum(number => number.Events ?? 0);
        foreach (AreaNumber number in known.Length > LeastOthers ? known : [])
        {
            if (number.Area.Id != use.Area.Id && number.Events >= all - number.Events)
            {
                session.Report(EditorialDiagnostics.TotalAmongAreas, chart.Span, number.Area.Name, use.Measure.Short, number.Area.Id);
            }
        }
    }
}
