using System.Collections.Frozen;
using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;

namespace BoardDocs.Analysis;

/// <summary>
/// A trend word or a rank of a measures table that is not what it was in the last edition of the paper, where the sections that show the
/// measure have old comments only. The earlier words are those of the figures as they stand now. Sections without any comment are
/// another rule's.
/// </summary>
internal sealed class UncommentedChangeRule : PackAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.ChangeWithoutComment];

    /// <inheritdoc/>
    public override void Analyze(PackAnalysisContext context)
    {
        foreach (PaperReading paper in context.Papers)
        {
            ImmutableArray<RowNote> rows = [.. paper.Paper.Notes.Rows.Where(WordChange.ShowsWords)];
            if (!rows.IsEmpty && LastEdition.Find(paper.Paper.Symbol.Id, PaperSubject.Of(paper.Paper.Symbol), context.Earlier) is { } edition)
            {
                Compare(context, paper, rows, edition);
            }
        }
    }

    private static void Compare(PackAnalysisContext context, PaperReading paper, ImmutableArray<RowNote> rows, LastEdition edition)
    {
        FrozenSet<string> known = edition.Paper.Rows.Value.Select(row => row.Measure).ToFrozenSet(StringComparer.Ordinal);
        var now = new SectionProse(paper);
        SectionProse? before = null;
        foreach (IGrouping<string, RowNote> measure in rows.Where(row => known.Contains(row.Value.Measure.Id)).GroupBy(row => $"{row.Value.Measure.Id} {row.Value.Area.Id}"))
        {
            PaperReading earlier = edition.Paper.Reading.Value;
            RowNote[] old = [.. earlier.Paper.Notes.Rows.Where(other => WordChange.AreAlike(other, measure.First()))];
            if (old.Length > 0
                && WordChange.Describe(old[0], measure.First(), edition.Pack) is { } change
                && AllOld(now.Beside(measure), (before ??= new SectionProse(earlier)).Beside(old)))
            {
                context.Report(EditorialDiagnostics.ChangeWithoutComment, paper, measure.First().Span, change);
            }
        }
    }

    private static bool AllOld(FrozenSet<string> comments, FrozenSet<string> earlier) => comments.Count > 0 && comments.IsSubsetOf(earlier);
}
