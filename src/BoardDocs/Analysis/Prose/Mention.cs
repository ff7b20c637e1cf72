namespace BoardDocs.Analysis;

/// <summary>A place where a sentence names a measure.</summary>
/// <param name="Shown">The measure; null where the words name something else, or two measures.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="End">Behind its last word, with offences, rate and the like.</param>
internal sealed record Mention(ShownMeasure? Shown, int First, int End)
{
    /// <summary>Whether it or this stands for it, which the sentence before names.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>Whether only a word such as offences stands for it.</summary>
    public bool IsGeneric { get; init; }
}
