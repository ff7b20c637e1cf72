using System.Collections.Frozen;
using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>What people wrote in the sections of a paper: paragraphs and items of lists, without code, links' addresses and list numbers.</summary>
internal sealed class SectionProse(PaperReading paper)
{
    private readonly Lazy<PaperOutline> outline = new(paper.ReadOutline);

    /// <summary>The words of each paragraph and item in the sections that show some rows, without blanks; what has no letter is left out.</summary>
    public FrozenSet<string> Beside(IEnumerable<RowNote> rows) => rows
        .Select(row => SectionAt(row.Span.Start)).Distinct()
        .SelectMany(section => outline.Value.Paragraphs.Where(runs => runs[0].Start >= section.Start && runs[0].Start < section.End))
        .Select(WordsOf)
        .Where(words => words.Any(char.IsLetter))
        .ToFrozenSet(StringComparer.Ordinal);

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
