using System.Collections.Frozen;
using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>What people wrote in the sections of a paper: paragraphs and items of lists, without code, links' addresses and list numbers.</summary>
internal sealed class SectionProse(PaperReading paper)
{
    private readonly Lazy<PaperOutline> outline = new(paper.ReadOutline);

    /// <summary>
    /// The words of each paragraph and item in the sections that show some rows, without blanks; what has no letter is left out, and so are
    /// the parts of a section that show other rows only: their comments are on those.
    /// </summary>
    public FrozenSet<string> Beside(IEnumerable<RowNote> rows)
    {
        RowNote[] own = [.. rows];
        TextSpan[] others = [.. PartsOfOthers(own)];
        return own
            .Select(row => SectionAt(row.Span.Start)).Distinct()
            .SelectMany(section => outline.Value.Paragraphs.Where(runs => section.Contains(runs[0].Start) && !others.Any(other => other.Contains(runs[0].Start))))
            .Select(WordsOf)
            .Where(words => words.Any(char.IsLetter))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    private IEnumerable<TextSpan> PartsOfOthers(RowNote[] own) => outline.Value.Items
        .Where(item => item is { Kind: OutlineKind.Heading, Level: > 1 })
        .Select(item => outline.Value.SectionOf(item, paper.Text.Length))
        .Where(part => paper.Paper.Notes.Rows.Any(row => part.Contains(row.Span.Start)) && !own.Any(row => part.Contains(row.Span.Start)));

    /// <summary>The section (a <c>#</c> with all below it) that holds an offset; the text before the first <c>#</c> is one too.</summary>
    private TextSpan SectionAt(int offset)
    {
        ImmutableArray<int> starts = [.. outline.Value.Items.Where(item => item is { Kind: OutlineKind.Heading, Level: 1 }).Select(item => item.Span.Start)];
        int next = starts.FirstOrDefault(start => start > offset, paper.Text.Length);
        return TextSpan.FromBounds(starts.LastOrDefault(start => start <= offset), next);
    }

    /// <summary>The letters and signs without white space, so that neither line ends nor styles count.</summary>
    private string WordsOf(ImmutableArray<TextSpan> runs) =>
        string.Concat(runs.SelectMany(run => paper.Text.ToString(run)).Where(letter => !char.IsWhiteSpace(letter)));
}
