using BoardDocs.Symbols;

namespace BoardDocs.Analysis;

/// <summary>A word, number or mark of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written; a word without its possessive 's.</param>
/// <param name="Start">Where it begins in the paragraph.</param>
/// <param name="End">Where it ends in the paragraph.</param>
internal sealed record ProseToken(ProseTokenKind Kind, string Text, int Start, int End)
{
    /// <summary>What it can do in a sentence.</summary>
    public Sense Sense { get; init; }

    /// <summary>The number it is, or null.</summary>
    public ProseNumber? Number { get; init; }

    /// <summary>Whether it can do any of these.</summary>
    public bool Has(Sense senses) => (Sense & senses) != 0;

    /// <summary>Whether it can do all of these.</summary>
    public bool HasAll(Sense senses) => (Sense & senses) == senses;

    /// <summary>1 for up, -1 for down, 0 for neither; a word that judges goes where the measure gets better or worse.</summary>
    public int DirectionFor(Polarity polarity)
    {
        int plain = Has(Sense.Up) ? 1 : Has(Sense.Down) ? -1 : 0;
        return !Has(Sense.Judged) || polarity == Polarity.HigherIsBetter ? plain : polarity == Polarity.LowerIsBetter ? -plain : 0;
    }

    /// <summary>Whether it is this word.</summary>
    public bool Is(string word) => Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it opens with a capital and has a small letter, as names do.</summary>
    public bool IsCapitalised => Kind == ProseTokenKind.Word && char.IsUpper(Text[0]) && Text.AsSpan().ContainsAnyInRange('a', 'z');
}

/// <summary>What a token of a sentence is.</summary>
internal enum ProseTokenKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A value that the language computes, code or an image.</summary>
    Object,

    /// <summary>A comma, bracket or other mark.</summary>
    Mark,
}

/// <summary>A number in a sentence.</summary>
/// <param name="Value">The number without its sign.</param>
/// <param name="Decimals">The decimals it is written with.</param>
internal sealed record ProseNumber(decimal Value, int Decimals)
{
    /// <summary>Whether a percent sign, or per cent, stands behind it.</summary>
    public bool IsPercent { get; init; }

    /// <summary>Whether it is a place: 5th, fifth.</summary>
    public bool IsPlace { get; init; }

    /// <summary>Whether it is written in words.</summary>
    public bool IsWord { get; init; }

    /// <summary>Whether it has a pound sign or a letter for thousands or millions.</summary>
    public bool IsMoneyOrScaled { get; init; }

    /// <summary>Whether it could be a year: four digits without a comma from 1900 to 2199.</summary>
    public bool MayBeYear { get; init; }
}
