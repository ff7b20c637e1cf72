namespace BoardDocs.Analysis;

/// <summary>The place of a number in a clause, with what stands around it.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Subject">Where it names its measure.</param>
/// <param name="Index">The index of the number.</param>
internal sealed record FigurePlace(ProseClause Clause, Mention Subject, int Index)
{
    private const Sense Links = Sense.Be | Sense.Have | Sense.Remain | Sense.See | Sense.Adverb | Sense.Adjective | Sense.Determiner | Sense.Finite | Sense.Participle | Sense.State | Sense.Quantity | Sense.Base | Sense.Event;

    private static readonly string[] LinkWords = ["at", "with", "to", "from", "by", "of", "reported", "numbered", "number", "totalled", "reached", "there", "and", "compared", "for", "point", "points", "percentage", "per", "residents", "households", "which", "median", "days", "hours"];

    /// <summary>The number.</summary>
    public ProseNumber Number => Tokens[Index].Number ?? new ProseNumber(0, 0);

    /// <summary>Whether percentage points stands behind it.</summary>
    public bool IsPoints => BehindIs("percentage") && Index + 2 < Tokens.Count && (Tokens[Index + 2].Is("points") || Tokens[Index + 2].Is("point"));

    /// <summary>Whether it says how much something changed: by 12, a rise of 12, down 3%, a 3% fall, 3% lower.</summary>
    public bool IsChange
    {
        get
        {
            int behind = Index + (IsPoints ? 3 : 1);
            bool isChangeBehind = behind < Clause.End && Tokens[behind].Has(Sense.Up | Sense.Down) && !Tokens[behind].Has(Sense.Finite);
            return isChangeBehind || BeforeIs("by")
                || (BeforeIs("of") && Index > 1 && Tokens[Index - 2].Has(Sense.Base))
                || (Index > 0 && Tokens[Index - 1].HasAll(Sense.State) && Tokens[Index - 1].Has(Sense.Up | Sense.Down));
        }
    }

    /// <summary>Whether more or fewer of the measure stands behind it: 641 fewer burglaries.</summary>
    public bool IsBeforeMore => (BehindIs("more") || BehindIs("fewer")) && Clause.IsOf(TimeKind.YearAgo)
        && (IsAdjectives(Index + 2, Subject.First) || (IsLinked && Index + 2 < Clause.End && Tokens[Index + 2].Has(Sense.Event)));

    /// <summary>Whether it counts the measure: 20 homicides, 20 recorded homicide offences.</summary>
    public bool IsBeforeSubject => Index < Subject.First && IsAdjectives(Index + 1, Subject.First);

    /// <summary>Whether it opens the clause: at 1,184 offences, serious violence is.</summary>
    public bool IsOpening
    {
        get
        {
            int comma = Index + (Index + 1 < Clause.End && Tokens[Index + 1].Has(Sense.Event) ? 2 : 1);
            bool isBehind = Index == Clause.First + 1 && (BeforeIs("at") || BeforeIs("with"));
            return isBehind && comma < Clause.End && Tokens[comma].Text is "," && IsAdjectives(comma + 1, Subject.First);
        }
    }

    /// <summary>Whether only some of the measure are counted: six of these homicides; of the homicides, six.</summary>
    public bool IsOfPart
    {
        get
        {
            int of = Subject.First - 1;
            while (of > Clause.First && Tokens[of].Has(Sense.Determiner | Sense.Adjective))
            {
                of--;
            }

            return of >= Clause.First && Tokens[of].Is("of") && !(of > Clause.First && Tokens[of - 1].Has(Sense.Quantity | Sense.Adjective));
        }
    }

    /// <summary>Whether an average was named before it: the number may be the group's.</summary>
    public bool IsOfAverage => Tokens.FindIndex(Clause.First, Index - Clause.First, token => token.Is("average") || token.Is("averages") || token.Is("mean")) >= 0;

    /// <summary>Whether what stands behind it leaves it a number of offences: nothing, a mark, offences, or a word that is no noun.</summary>
    public bool IsCounted
    {
        get
        {
            int behind = Index + 1;
            while (behind < Clause.End && Tokens[behind].Has(Sense.Adjective))
            {
                behind++;
            }

            return behind >= Clause.End || Tokens[behind] is not { Kind: ProseTokenKind.Word } next || Clause.Sentence.Times[behind] != TimeKind.None
                || next.Has(Sense.Event | Sense.Preposition | Sense.Joint | Sense.Break) || next.Is("compared") || next.Is("were") || next.Is("was");
        }
    }

    /// <summary>Whether only words stand between the measure's name and the number that leave the one the other's figure.</summary>
    public bool IsLinked
    {
        get
        {
            for (int place = Subject.End; place < Index; place++)
            {
                if (!IsLink(place))
                {
                    return false;
                }
            }

            return Subject.End <= Index;
        }
    }

    /// <summary>Whether it is a figure of the year before: from 16, 16 a year earlier.</summary>
    public bool IsYearAgo => BeforeIs("from") || IsYearAgoBehind;

    /// <summary>Whether the clause speaks of a rate between the name and the number.</summary>
    public bool SaysRate => Tokens.FindIndex(Subject.First, Index - Subject.First, token => token.Is("rate") || token.Is("rates") || token.Is("per")) >= 0 || Tokens[Subject.End - 1].Is("rate");

    /// <summary>The number of residents or households behind per, or null.</summary>
    public decimal? ScaleBehind => Per + 1 < Clause.End ? Tokens[Per + 1].Number?.Value : null;

    /// <summary>Whether it is a rate: 5.9 per 1,000 residents, 5.9 offences per 1,000.</summary>
    public bool IsRate => Per < Clause.End && Tokens[Per].Is("per");

    /// <summary>Whether a group is named behind in: in the MSG, in its most similar group.</summary>
    public bool NamesGroupBehind
    {
        get
        {
            int place = Index + 2;
            place += place < Clause.End && Tokens[place].Has(Sense.Determiner) ? 1 : 0;
            string group = Subject.Shown?.Current?.Benchmark?.Group.Short ?? string.Empty;
            return place < Clause.End && group.Length > 0 && (Tokens[place].Is(group) || (Tokens[place].Is("most") && place + 1 < Clause.End && Tokens[place + 1].Is("similar")));
        }
    }

    private List<ProseToken> Tokens => Clause.Sentence.Tokens;

    private int Per => Index + (Index + 1 < Clause.End && Tokens[Index + 1].Has(Sense.Event) ? 2 : 1);

    private bool IsYearAgoBehind
    {
        get
        {
            int behind = Index + 1;
            while (behind < Clause.End && Tokens[behind].Has(Sense.Event | Sense.Adjective) && Clause.Sentence.Times[behind] == TimeKind.None)
            {
                behind++;
            }

            // 16 on the year before is a change; 16 the year before, or in it, is a figure.
            return behind < Clause.End && Clause.Sentence.Times[behind] == TimeKind.YearAgo && (!Tokens[behind].Has(Sense.Preposition) || Tokens[behind].Is("in"));
        }
    }

    /// <summary>The figure in a role.</summary>
    public TypedFigure As(FigureRole role, int length = 1) => new(role, Number, Index, Index + length);

    /// <summary>Whether a word stands behind the number.</summary>
    public bool BehindIs(string word) => Index + 1 < Clause.End && Tokens[Index + 1].Is(word);

    /// <summary>Whether the, or its, stands so many words behind the next one.</summary>
    public bool HasDeterminerBehind(int words) => Index + words + 1 < Clause.End && Tokens[Index + words + 1].Has(Sense.Determiner);

    /// <summary>Whether the number so many words behind the next one counts forces or areas: of the eight forces.</summary>
    public bool CountsForces(int words) => Index + words + 2 < Clause.End && (Tokens[Index + words + 2].Is("forces") || Tokens[Index + words + 2].Is("areas") || Tokens[Index + words + 2].Is("members"));

    /// <summary>The number that stands so many words behind the next one, or null.</summary>
    public ProseNumber? NumberBehind(int words) => Index + words + 1 < Clause.End ? Tokens[Index + words + 1].Number : null;

    private bool BeforeIs(string word) => Index > Clause.First && Tokens[Index - 1].Is(word);

    private bool IsAdjectives(int first, int end)
    {
        for (int place = first; place < end; place++)
        {
            if (!Tokens[place].Has(Sense.Adjective))
            {
                return false;
            }
        }

        return first <= end;
    }

    private bool IsLink(int place)
    {
        ProseToken token = Tokens[place];
        return Clause.Sentence.Times[place] is TimeKind.Own or TimeKind.YearAgo || token.Has(Links) || token.Number is not null || token.Text is "," or ":" or "(" or ")" or "-" or "\u2013"
            || LinkWords.Contains(token.Text, StringComparer.OrdinalIgnoreCase);
    }
}
