using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>A sentence with what the checks need to know of it.</summary>
internal sealed class ProseSentence
{
    private readonly ProseText paragraph;
    private readonly ProseReader reader;
    private ImmutableArray<ProseClause> clauses;
    private TimeKind[]? times;

    /// <summary>Reads a sentence.</summary>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="reader">The paper.</param>
    public ProseSentence(ProseText paragraph, List<ProseToken> tokens, ProseReader reader)
    {
        this.paragraph = paragraph;
        this.reader = reader;
        Tokens = tokens;
        IsStatement = !tokens[^1].Is("?") && !tokens.Exists(IsDoubt);
    }

    /// <summary>Its words, numbers and marks.</summary>
    public List<ProseToken> Tokens { get; }

    /// <summary>What each token says about time.</summary>
    public TimeKind[] Times => times ??= TimeScan.Scan(Tokens, reader.Period);

    /// <summary>The measures of the section it stands in.</summary>
    public ImmutableArray<ShownMeasure> Section => reader.Sections.At(paragraph.ToSource(Tokens[0].Start, Tokens[0].End).Start);

    /// <summary>Whether it states something: no question, wish, plan, forecast or opinion.</summary>
    public bool IsStatement { get; }

    /// <summary>The sentence before it in its paragraph, or null.</summary>
    public ProseSentence? Before { get; init; }

    /// <summary>Its parts, in order; none where it can be about no measure.</summary>
    public ImmutableArray<ProseClause> Clauses
    {
        get
        {
            // A sentence with a pronoun asks the one before it: a run of them is read from its first on, for a long one would fill the stack.
            var run = new Stack<ProseSentence>();
            for (ProseSentence? unread = this; unread is { clauses.IsDefault: true }; unread = Pronouns.MayOpen(unread.Tokens) ? unread.Before : null)
            {
                run.Push(unread);
            }

            while (run.TryPop(out ProseSentence? unread))
            {
                unread.clauses = unread.ReadClauses();
            }

            return clauses;
        }
    }

    private ImmutableArray<ProseClause> ReadClauses()
    {
        List<Mention> mentions = MentionFinder.Find(Tokens, reader.Names, Section);
        mentions = mentions.Count == 0 && Pronouns.Opening(this, reader.Areas) is { } opening ? [opening] : mentions;
        return mentions.Count == 0 && !Tokens.Exists(token => token.Is("average") || token.Is("mean")) ? [] : Pronouns.Resolve([.. ClauseCutter.Cut(this, mentions, reader.Areas)], reader.Areas);
    }

    /// <summary>The place of a run of tokens in the file.</summary>
    public TextSpan SpanOf(int first, int end) => paragraph.ToSource(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>A run of tokens as written.</summary>
    public string WordsOf(int first, int end) => paragraph.Text[Tokens[first].Start..Tokens[end - 1].End];

    // May opens no doubt where it is the month.
    private static bool IsDoubt(ProseToken token) => token.Has(Sense.Doubt) && token.Text != "May";
}
