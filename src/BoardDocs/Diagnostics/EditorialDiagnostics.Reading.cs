namespace BoardDocs.Diagnostics;

/// <content>Words and numbers that a reader would stumble over.</content>
public static partial class EditorialDiagnostics
{
    /// <summary>Trend and change point in different directions. Arguments: measure, trend word, higher or lower, the earlier window.</summary>
    public static readonly DiagnosticDescriptor TrendAgainstChange = Reading(
        "BD4010", "Trend and yearly change disagree", "The trend of {0} is '{1}', but its latest value is {2} than that of {3}. Both are right; say so in the comments.", DiagnosticSeverity.Info);

    /// <summary>The word hangs on the method. Arguments: measure, word, group, method, other word, other method.</summary>
    public static readonly DiagnosticDescriptor AverageMethodMatters = Reading(
        "BD4011", "Word depends on how the average is made", "{0} is {1} the {2} average made from {3}, but {4} the average made from {5}. Do not build a statement on this word.");

    /// <summary>A volume called a rate. Argument: the words.</summary>
    public static readonly DiagnosticDescriptor RateOverVolume = Reading(
        "BD4013", "Volume called a rate", "'{0}' speaks of a rate, but shows plain numbers. Call it a number or volume, or give the measure 'per: 1000 residents'.");

    /// <summary>A figure that ends elsewhere than the paper. Arguments: which figures end so, their last period, the paper's period.</summary>
    public static readonly DiagnosticDescriptor FigureOfOtherPeriod = Reading(
        "BD4014", "Figure of another period than the paper", "{0} with {1}, but the paper reports on the period to {2}. Leave 'to' out, so that figures end with the paper's period, or say in a note why they do not.");

    /// <summary>A figure whose source line would be empty. Arguments: figure, dataset.</summary>
    public static readonly DiagnosticDescriptor FigureWithoutSource = Reading(
        "BD4015", "Figure without a source", "'{0}' is drawn from the dataset '{1}', which does not say where it was published. Add 'source: {{ title: …, organisation: … }}' to it in catalogue/datasets.yml.");

    /// <summary>A table that goes on with the one before. No arguments.</summary>
    public static readonly DiagnosticDescriptor SplitTable = Reading(
        "BD4016", "Table split by hand", "This table goes on with the one above it. Make them one table: header rows repeat by themselves where a page ends.");

    /// <summary>A comment says what the table denies. Arguments: the words, measure, computed word, group.</summary>
    public static readonly DiagnosticDescriptor CommentAgainstCell = Reading(
        "BD4017", "Comment contradicts the table", "The text says '{0}', but {1} is {2} the {3} average. Change the text, or write the word as a value, as in `= homicide.relation(msg)`.");

    /// <summary>Figures that nothing leads to. Arguments: their numbers, the first one's id.</summary>
    public static readonly DiagnosticDescriptor UnreferencedFigure = Reading(
        "BD4012", "Figure nobody refers to", "Nothing in the pack refers to {0}. Say in the text what each figure shows, with a link as in [](#{1}), or leave it out.", DiagnosticSeverity.Info);

    /// <summary>One measure under two names. Arguments: this name, the other.</summary>
    public static readonly DiagnosticDescriptor MeasureNamedTwice = Reading(
        "BD4018", "Measure under two names", "This row is called '{0}', and another table of the pack calls the same measure '{1}'. Call it the same, so that readers know it again.");

    /// <summary>One value with two roundings. Arguments: this text, the other, the measure.</summary>
    public static readonly DiagnosticDescriptor RoundedTwice = Reading(
        "BD4019", "One value rounded in two ways", "{2} is printed as {0} here and as {1} elsewhere in the pack. Round it the same way everywhere; without 'to', a value has the decimals of its charts and tables.");

    /// <summary>Two headings for trends. Arguments: this heading, the first.</summary>
    public static readonly DiagnosticDescriptor TrendHeadedTwice = Reading(
        "BD4020", "Trends under two headings", "This table heads its trends '{0}', and another table of the pack '{1}'. Head them alike, as in columns: measure, trend \"Trend / Outlook\", benchmark.");

    /// <summary>A measure that changed its name since an earlier pack. Arguments: this name, the pack, its name there.</summary>
    public static readonly DiagnosticDescriptor MeasureRenamed = Reading(
        "BD4021", "Measure renamed since an earlier pack", "This row is called '{0}', and the pack '{1}' called the same measure '{2}'. Keep the name, or say in the text that it changed.", DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Reading(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        new(id, title, message, "Editorial", severity, IsConfigurable: true);
}
