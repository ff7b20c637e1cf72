using System.Collections.Immutable;

namespace BoardDocs.Analysis;

/// <summary>A part of a sentence that says one thing.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Mentions">The measures that it names.</param>
internal sealed record ProseClause(ProseSentence Sentence, int First, int End, ImmutableArray<Mention> Mentions)
{
    private const int Opening = 3;

    /// <summary>The part of the sentence between semicolons, but, while and the like that it belongs to: a time named there is meant here too.</summary>
    public Range Part { get; init; }

    /// <summary>Whether it names another area than the paper's.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>The one mention of a measure of which everything may be shown; null where there are none or several, or the words name something else.</summary>
    public Mention? Subject => Mentions is [{ Shown: { IsHidden: false } } only] ? only : null;

    /// <summary>Whether it denies something.</summary>
    public bool IsNegated => Has(Sense.Negation);

    /// <summary>Whether it speaks of a time.</summary>
    public bool IsOf(TimeKind time) => Sentence.Times.AsSpan(First, End - First).Contains(time);

    /// <summary>Whether it speaks of another time than the paper's, or the sentence opens with one.</summary>
    public bool IsOfOtherTime => Sentence.Times.AsSpan().Contains(TimeKind.Other) && HasOtherTime(ExtremeReader.Read(this, 0));

    // The highest since 2020 is of now.
    private bool HasOtherTime(ExtremeClaim? extreme)
    {
        (int first, int length) = Part.GetOffsetAndLength(Sentence.Times.Length);
        for (int place = 0; place < first + length; place++)
        {
            bool isHere = place < Opening || place >= first;
            bool isInExtreme = extreme is not null && place >= extreme.First && place < extreme.End;
            if (isHere && !isInExtreme && Sentence.Times[place] == TimeKind.Other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of its words can do one of these.</summary>
    public bool Has(Sense senses) => Sentence.Tokens.FindIndex(First, End - First, token => token.Has(senses)) >= 0;
}
