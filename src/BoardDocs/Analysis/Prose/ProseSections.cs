using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>Which measures the section around a paragraph shows.</summary>
internal sealed class ProseSections
{
    private readonly AnalysisContext context;
    private readonly Dictionary<string, ShownMeasure> measures;
    private readonly ImmutableArray<OutlineItem> headings;
    private readonly Dictionary<int, ImmutableArray<ShownMeasure>> known = [];

    /// <summary>Prepares the sections of a paper.</summary>
    public ProseSections(AnalysisContext context, ImmutableArray<ShownMeasure> measures)
    {
        this.context = context;
        this.measures = measures.ToDictionary(shown => shown.Measure.Id, StringComparer.Ordinal);
        headings = [.. context.Outline.Items.Where(item => item.Kind == OutlineKind.Heading)];
    }

    /// <summary>The measures of the nearest section around a place whose tables show any, or, where no table does, whose figures do.</summary>
    public ImmutableArray<ShownMeasure> At(int position)
    {
        int heading = HeadingBefore(position);
        if (!known.TryGetValue(heading, out ImmutableArray<ShownMeasure> found))
        {
            known[heading] = found = Find(heading);
        }

        return found;
    }

    private ImmutableArray<ShownMeasure> Find(int heading)
    {
        TextSpan[] around = [.. SectionsAround(heading)];
        TextSpan? chosen = First(around, section => context.Paper.Notes.Rows.Any(row => section.Contains(row.Span.Start)))
            ?? First(around, section => context.Paper.Figures.Any(figure => section.Contains(figure.Symbol.Location.Span.Start)));
        return chosen is { } found ? MeasuresIn(found) : [];
    }

    private ImmutableArray<ShownMeasure> MeasuresIn(TextSpan section) =>
    [
        .. context.Paper.Notes.Rows.Where(row => section.Contains(row.Span.Start)).Select(row => row.Value)
            .Concat(context.Paper.Figures.Where(figure => section.Contains(figure.Symbol.Location.Span.Start)).SelectMany(figure => figure.Values))
            .Select(value => measures.GetValueOrDefault(value.Measure.Id))
            .OfType<ShownMeasure>()
            .Distinct(),
    ];

    /// <summary>The section of a heading and those that it is part of, from the inside; the whole paper before the first heading.</summary>
    private IEnumerable<TextSpan> SectionsAround(int heading)
    {
        int end = context.Tree.Text.Length;
        if (heading < 0)
        {
            yield return new TextSpan(0, end);
        }

        int level = int.MaxValue;
        for (int index = heading; index >= 0; index--)
        {
            if (headings[index].Level < level)
            {
                level = headings[index].Level;
                yield return context.Outline.SectionOf(headings[index], end);
            }
        }
    }

    private int HeadingBefore(int position)
    {
        int before = -1;
        while (before + 1 < headings.Length && headings[before + 1].Span.Start <= position)
        {
            before++;
        }

        return before;
    }

    private static TextSpan? First(TextSpan[] sections, Func<TextSpan, bool> holds)
    {
        foreach (TextSpan section in sections)
        {
            if (holds(section))
            {
                return section;
            }
        }

        return null;
    }
}
