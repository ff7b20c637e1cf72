namespace BoardDocs.Diagnostics;

/// <content>What the statements of measure blocks may say.</content>
public static partial class NameDiagnostics
{
    /// <summary>A statement that lacks a field. Arguments: the block with its article, the key.</summary>
    public static readonly DiagnosticDescriptor MissingField = new(
        "BD2224", "Missing field", "This statement of {0} block has no '{1}'. Add '{1}: \u2026' on the same line.", Category, DiagnosticSeverity.Error);

    /// <summary>Several values where there is one. Argument: the key.</summary>
    public static readonly DiagnosticDescriptor SeveralValues = new(
        "BD2225", "Several values where one is wanted", "'{0}' takes one value. If the comma belongs to the text, put all of it in double quotes.", Category, DiagnosticSeverity.Error);

    /// <summary>A value that is not of its kind. Arguments: the value, the key, what is expected.</summary>
    public static readonly DiagnosticDescriptor WrongFieldValue = new(
        "BD2226", "Wrong value in a statement", "'{0}' is no value for '{1}', which takes {2}.", Category, DiagnosticSeverity.Error);

    /// <summary>A column that tables do not have. Arguments: the column, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownColumn = new(
        "BD2227", "Unknown column", "There is no column '{0}'. {1}", Category, DiagnosticSeverity.Error);

    /// <summary>An outlook without its reason.</summary>
    public static readonly DiagnosticDescriptor OutlookWithoutReason = new(
        "BD2228", "Outlook without a reason", "An outlook is somebody's judgement, so the page says why it was made. Add 'reason: \"\u2026\"' to this row.", Category, DiagnosticSeverity.Error);

    /// <summary>Lines of different units in one chart. Arguments: two measures with their units.</summary>
    public static readonly DiagnosticDescriptor DifferentUnits = new(
        "BD2229", "Measures of different units in one chart", "{0} is {1} and {2} is {3}: one chart cannot hold both. Make two charts of it.", Category, DiagnosticSeverity.Error);

    /// <summary>A rolling chart of data that is never rolled. Arguments: the measure, why.</summary>
    public static readonly DiagnosticDescriptor CannotRoll = new(
        "BD2230", "Data that cannot be rolled", "{0} cannot be drawn as rolling12, because {1}. Use 'chart: series'.", Category, DiagnosticSeverity.Error);

    /// <summary>A paper with a character that was lost. Argument: how, and what to do.</summary>
    public static readonly DiagnosticDescriptor PaperNotUtf8 = new(
        "BD2235", "Paper with a lost character", "A character here {0}", Category, DiagnosticSeverity.Error);

    /// <summary>A value that is printed as code. Argument: the value.</summary>
    public static readonly DiagnosticDescriptor ValueAsText = new(
        "BD2237", "Value printed as text", "'{0}' is printed as it stands, because a value begins with an equals sign. Write `= {0}`.", Category, DiagnosticSeverity.Warning, IsConfigurable: true);

    /// <summary>A value or claim that is printed as text, because it lacks a backtick. Arguments: the value, what to do.</summary>
    public static readonly DiagnosticDescriptor ValueInText = new(
        "BD2239", "Value without its backticks", "'{0}' is printed as it stands, because it is not between two backticks. {1}", Category, DiagnosticSeverity.Warning, IsConfigurable: true);

    /// <summary>A block that is printed as code. Arguments: the block, what to do.</summary>
    public static readonly DiagnosticDescriptor BlockAsText = new(
        "BD2238", "Block printed as text", "This {0} block is printed as it stands. {1}", Category, DiagnosticSeverity.Warning, IsConfigurable: true);

    /// <summary>Numbers in a paper without a period.</summary>
    public static readonly DiagnosticDescriptor PaperWithoutPeriod = new(
        "BD2231", "Paper without a period", "The paper prints figures but does not say for which period. Add a line such as 'quarter: 2023-24 Q2' to its front matter.", Category, DiagnosticSeverity.Error);

    /// <summary>Numbers in a paper without an area.</summary>
    public static readonly DiagnosticDescriptor PaperWithoutArea = new(
        "BD2232", "Paper without an area", "The paper prints figures but does not say for which area. Add 'area: \u2026' to its front matter or to boarddocs.yml.", Category, DiagnosticSeverity.Error);

    /// <summary>A chart that ends before it begins. Arguments: from, to.</summary>
    public static readonly DiagnosticDescriptor EmptyRange = new(
        "BD2233", "Chart that ends before it begins", "The chart would begin in {0} and end in {1}. Change 'from' or 'to'.", Category, DiagnosticSeverity.Error);

    /// <summary>A chart without a point. Arguments: the measure, the area, why.</summary>
    public static readonly DiagnosticDescriptor NothingToDraw = new(
        "BD2234", "Nothing to draw", "There is no value of {0} for {1} that this chart could draw: {2}. Check the data file, or choose another chart.", Category, DiagnosticSeverity.Error);
}
