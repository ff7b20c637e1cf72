namespace BoardDocs.Analysis;

/// <summary>The words that the prose checks know, with what each can do in a sentence.</summary>
internal static class ProseWords
{
    private const int Most = 1000;

    private static readonly WordTable Table = Build();

    /// <summary>What a word can do; nothing for words that are not listed.</summary>
    public static Sense Of(ReadOnlySpan<char> word) => (Sense)Table.Find(word);

    private static WordTable Build()
    {
        var table = new WordTable(Most);
        AddDirections(table);
        AddVerbs(table);
        AddSmallWords(table);
        AddStops(table);
        AddNouns(table);
        return table;
    }

    private static void Add(WordTable table, Sense sense, string words)
    {
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            table.Add(word, (int)sense);
        }
    }

    private static void AddDirections(WordTable table)
    {
        Add(table, Sense.Up | Sense.Finite, "rose grew climbed jumped surged soared");
        Add(table, Sense.Up | Sense.Finite | Sense.Participle, "increased doubled trebled lengthened");
        Add(table, Sense.Up | Sense.Participle, "risen grown");
        Add(table, Sense.Up | Sense.Gerund, "rising increasing growing climbing");
        Add(table, Sense.Up | Sense.Base, "rise rises increase increases growth");
        Add(table, Sense.Up | Sense.State, "up higher upward upwards longer");
        Add(table, Sense.Down | Sense.Finite, "fell");
        Add(table, Sense.Down | Sense.Finite | Sense.Participle, "decreased reduced declined dropped halved shortened plummeted");
        Add(table, Sense.Down | Sense.Participle, "fallen");
        Add(table, Sense.Down | Sense.Gerund, "falling decreasing reducing declining dropping");
        Add(table, Sense.Down | Sense.Base, "fall falls reduce decrease decreases reduction reductions decline declines drop drops");
        Add(table, Sense.Down | Sense.State, "down lower downward downwards shorter");
        Add(table, Sense.Level | Sense.State, "stable unchanged flat steady static");
        Add(table, Sense.Extreme, "highest lowest");
        Add(table, Sense.Judged | Sense.Up | Sense.Finite | Sense.Participle | Sense.State, "improved");
        Add(table, Sense.Judged | Sense.Up | Sense.Gerund, "improving");
        Add(table, Sense.Judged | Sense.Up | Sense.Base, "improve improves improvement improvements");
        Add(table, Sense.Judged | Sense.Up | Sense.State, "better");
        Add(table, Sense.Judged | Sense.Down | Sense.Finite | Sense.Participle, "worsened deteriorated");
        Add(table, Sense.Judged | Sense.Down | Sense.Gerund, "worsening deteriorating");
        Add(table, Sense.Judged | Sense.Down | Sense.Base, "worsen worsens deteriorate deteriorates deterioration");
        Add(table, Sense.Judged | Sense.Down | Sense.State, "worse");
    }

    private static void AddVerbs(WordTable table)
    {
        Add(table, Sense.Be, "is are was were be been being");
        Add(table, Sense.Have, "has have");
        Add(table, Sense.Remain, "remain remains remained stay stays stayed stand stands stood gone goes went come came got getting become becomes became becoming");
        Add(table, Sense.Continue, "continue continues continued continuing");
        Add(table, Sense.See, "saw see sees seen show shows showed shown showing experienced recorded represents represented");
        Add(table, Sense.Known, "reported occurred committed happened accounted totalled totals numbered reached made does do did ran took force area position picture situation");
    }

    private static void AddSmallWords(WordTable table)
    {
        Add(table, Sense.Adverb, "also now still slightly significantly sharply steadily again further broadly relatively fairly largely currently overall markedly substantially marginally well just only even very much quite recently generally gradually consistently notably however therefore respectively together both too rather virtually remarkably considerably all");
        Add(table, Sense.Adjective, "slight significant marked sharp further large small notable sustained continued continuing modest substantial clear general gradual recorded reported police total overall big similar comparable same latest new clear rolling");
        Add(table, Sense.Determiner, "the a an this these that our its their such any");
        Add(table, Sense.Preposition, "in of for on by at to from with over during than per across within against between into under above below into through versus vs around upon via out");
        Add(table, Sense.Joint, "and or because as which who where when so that with due following");
        Add(table, Sense.Joint | Sense.Remain, "driven");
        Add(table, Sense.Break, "but while whilst whereas although though despite");
        Add(table, Sense.Known, "it they there compared comparing point points level record most more less fewer higher average mean trend compared average it's");
    }

    private static void AddStops(WordTable table)
    {
        Add(table, Sense.Negation, "not no never neither nor without cannot hardly barely none isn't aren't wasn't weren't hasn't haven't didn't doesn't don't won't nothing");
        Add(table, Sense.Doubt, "if would could should may might can will shall expect expects expected expectation forecast forecasts predicted predict projected projection likely unlikely aim aims aimed aiming hope hopes hoped intend intends intended want wants wanted ensure ensuring unless whether potential potentially anticipate anticipated anticipates need needs must assume assumes assumed assuming suggest suggests suggested appear appears seem seems asked asks ask believe believes believed feel feels felt perception perceptions perceive perceived concern concerns concerned worry worried think thinks thought ambition objective seek seeks seeking pledge pledged commit planned plans plan target targets goal possible possibly perhaps questioned wondered fear fears feared say says estimated estimate provisional wish likelihood risk until");
        Add(table, Sense.Hedge, "about around approximately roughly nearly almost over under least most circa some approx");
        Add(table, Sense.Elsewhere, "national nationally regional regionally england wales uk britain london country countrywide elsewhere other others worldwide county");
        Add(table, Sense.Time, "quarter quarters quarterly month months monthly week weeks weekly weekend day daily night summer winter autumn spring christmas halloween since ago earlier previous previously prior preceding last next later until before after decade decades year years yearly annual annually pandemic lockdown lockdowns covid covid-19 pre-covid pre-pandemic historically historical formerly initially originally first second third fourth half then peak peaked had today yesterday tomorrow recent temporary temporarily briefly periods period once forward earlier-year baseline early late mid start beginning past long-term short-term era");
        Add(table, Sense.Month | Sense.Time, "january february march april june july august september october november december");
        Add(table, Sense.Month, "may");
        Add(table, Sense.Paper, "report paper pack papers board panel members performance update");
    }

    private static void AddNouns(WordTable table)
    {
        Add(table, Sense.Event, "offence offences crime crimes incident incidents");
        Add(table, Sense.Quantity, "rate rates volume volumes level levels number numbers figure figures count counts total totals trend");
    }
}
