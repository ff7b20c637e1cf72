using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>A sentence with what the checks need to know of it.</summary>
internal sealed class ProseSentence
{
    private readonly ProseText paragraph;

    /// <summary>Reads a sentence.</summary>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="reader">The paper.</param>
    public ProseSentence(ProseText paragraph, List<ProseToken> tokens, ProseReader reader)
    {
        this.paragraph = paragraph;
        Tokens = tokens;
        Times = TimeScan.Scan(tokens, reader.Period);
        Section = reader.Sections.At(paragraph.ToSource(tokens[0].Start, tokens[0].End).Start);
        IsStatement = !tokens[^1].Is("?") && !tokens.Exists(IsDoubt);
        Clauses = [.. ClauseCutter.Cut(this, MentionFinder.Find(tokens, reader.Names, Section), reader.Areas)];
    }

    /// <summary>Its words, numbers and marks.</summary>
    public List<ProseToken> Tokens { get; }

    /// <summary>What each token says about time.</summary>
    public TimeKind[] Times { get; }

    /// <summary>The measures of the section it stands in.</summary>
    public ImmutableArray<ShownMeasure> Section { get; }

    /// <summary>Whether it states something: no question, wish, plan, forecast or opinion.</summary>
    public bool IsStatement { get; }

    /// <summary>Its parts, in order.</summary>
    public ImmutableArray<ProseClause> Clauses { get; }

    /// <summary>The place of a run of tokens in the file.</summary>
    public TextSpan SpanOf(int first, int end) => paragraph.ToSource(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>A run of tokens as written.</summary>
    public string WordsOf(int first, int end) => paragraph.Text[Tokens[first].Start..Tokens[end - 1].End];

    // May opens no doubt where it is the month.
    private static bool IsDoubt(ProseToken token) => token.Has(Sense.Doubt) && token.Text != "May";
}
