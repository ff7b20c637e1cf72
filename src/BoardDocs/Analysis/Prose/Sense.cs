namespace BoardDocs.Analysis;

/// <summary>What a word can do in a sentence, as far as the prose checks need to know; a word that they do not know has none.</summary>
[Flags]
internal enum Sense
{
    /// <summary>Nothing that the checks know.</summary>
    None = 0,

    /// <summary>Says that something goes up: rose, increase, higher.</summary>
    Up = 1,

    /// <summary>Says that something goes down: fell, reduction, lower.</summary>
    Down = 1 << 1,

    /// <summary>Says that something stays as it is: stable, unchanged.</summary>
    Level = 1 << 2,

    /// <summary>A verb that tells what has happened: rose, increased.</summary>
    Finite = 1 << 3,

    /// <summary>A verb that stands behind has: risen, increased.</summary>
    Participle = 1 << 4,

    /// <summary>A verb that stands behind is: rising.</summary>
    Gerund = 1 << 5,

    /// <summary>A noun, or a verb behind to: rise, increase, reduction.</summary>
    Base = 1 << 6,

    /// <summary>A state that stands behind is: up, lower, stable.</summary>
    State = 1 << 7,

    /// <summary>is, was, been.</summary>
    Be = 1 << 8,

    /// <summary>has, have.</summary>
    Have = 1 << 9,

    /// <summary>remains, stayed, stands.</summary>
    Remain = 1 << 10,

    /// <summary>continue, continues, continued.</summary>
    Continue = 1 << 11,

    /// <summary>saw, shows, experienced.</summary>
    See = 1 << 12,

    /// <summary>also, now, slightly: may stand anywhere and changes nothing.</summary>
    Adverb = 1 << 13,

    /// <summary>significant, recorded: may stand before a noun and changes nothing.</summary>
    Adjective = 1 << 14,

    /// <summary>the, a, our.</summary>
    Determiner = 1 << 15,

    /// <summary>in, of, by, to.</summary>
    Preposition = 1 << 16,

    /// <summary>and, or, because, which: a new part of the sentence may begin.</summary>
    Joint = 1 << 17,

    /// <summary>but, while, although: a new part of the sentence begins.</summary>
    Break = 1 << 18,

    /// <summary>not, no, without.</summary>
    Negation = 1 << 19,

    /// <summary>if, would, expected, asked, feel: what follows is no plain statement.</summary>
    Doubt = 1 << 20,

    /// <summary>offences, crimes, incidents.</summary>
    Event = 1 << 21,

    /// <summary>rate, volume, level, number: a quantity of the thing named.</summary>
    Quantity = 1 << 22,

    /// <summary>quarter, month, since, earlier: another time than the paper's.</summary>
    Time = 1 << 23,

    /// <summary>The name of a month.</summary>
    Month = 1 << 24,

    /// <summary>about, over, nearly: the number behind it is no exact one.</summary>
    Hedge = 1 << 25,

    /// <summary>national, England, other: another area than the paper's.</summary>
    Elsewhere = 1 << 26,

    /// <summary>Another word that can stand beside the name of a measure without changing what it names.</summary>
    Known = 1 << 27,

    /// <summary>highest, lowest.</summary>
    Extreme = 1 << 28,

    /// <summary>The paper speaks of itself or of its own quarter: report, paper, board.</summary>
    Paper = 1 << 29,

    /// <summary>Judges: up is better and down is worse, whichever way the figures go: improved, worse.</summary>
    Judged = 1 << 30,
}
