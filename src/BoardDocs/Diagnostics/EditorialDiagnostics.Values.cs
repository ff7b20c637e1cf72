namespace BoardDocs.Diagnostics;

/// <summary>Values that can be computed and that a reviewer should look at all the same.</summary>
public static partial class EditorialDiagnostics
{
    /// <summary>A window holds a period that is cut short. Arguments: measure, window, period, where it is cut.</summary>
    public static readonly DiagnosticDescriptor PartialPeriod = Doubt(
        "BD4100", "Window with a partial period", "{0} over {1} holds {2}, which is counted only up to {3}, so the number is too low; say so in the text, or choose another period.");

    /// <summary>Areas of a group have no value. Arguments: measure, group, areas with a value, areas in the group, who is missing, period.</summary>
    public static readonly DiagnosticDescriptor RankOverFewer = Doubt(
        "BD4101", "Rank over fewer areas than the group has", "{0} is compared with {2} of the {3} areas of {1} in {5}, because there is no value for {4}; say so in the text, or add the data.");

    /// <summary>A denominator differs much from the year before. Arguments: role, area, before, its year, after, its year.</summary>
    public static readonly DiagnosticDescriptor DenominatorJump = Doubt(
        "BD4102", "Implausible change of a denominator", "The number of {0} of {1} goes from {2} in {3} to {4} in {5}, more than half as much again or less; check that the rows have not slipped.");

    /// <summary>A rate is over ten times the group's median. Arguments: measure, area, rate, group, median, denominator file.</summary>
    public static readonly DiagnosticDescriptor ImplausibleRate = Doubt(
        "BD4103", "Implausible rate", "The rate of {0} of {1} is {2}, over ten times the median of {3}, {4}; check its denominator in {5}.");

    /// <summary>Rates on different vintages in one expression. Arguments: the expression, the years.</summary>
    public static readonly DiagnosticDescriptor MixedVintages = Doubt(
        "BD4104", "Mixed population years", "'{0}' sets rates against each other that are per residents or households of different years ({1}); compare both with the same group, so that one year serves all.");

    /// <summary>A proportion counts more than there is. Arguments: measure, area, period, part, whole.</summary>
    public static readonly DiagnosticDescriptor PartLargerThanWhole = Doubt(
        "BD4105", "Part larger than its whole", "{0} of {1} counts {3} out of {4} in {2}, but a part cannot be larger than its whole, so the percentage is too high; correct the cell, or name other columns in catalogue/measures.yml.");

    /// <summary>One rate on two vintages in a pack. Arguments: measure, area, role, year here, year before, denominator file.</summary>
    public static readonly DiagnosticDescriptor TwoVintages = Doubt(
        "BD4106", "One rate on two population years", "{0} of {1} is per {2} of {3} here, but per {2} of {4} further up in the pack, because it is compared with other areas there; write the same benchmark in both places, or give all areas in {5} the same years.");

    /// <summary>A target that was probably written in another unit. Arguments: target, its unit, measure, area, lowest and highest value, what to do.</summary>
    public static readonly DiagnosticDescriptor TargetFarOff = Doubt(
        "BD4110", "Target far from every value", "The target {0} is read as {1}, but {2} of {3} has been between {4} and {5} throughout its series. {6}");

    /// <summary>More lines than can be followed. Arguments: how many, how many can be followed.</summary>
    public static readonly DiagnosticDescriptor ManyLines = Doubt(
        "BD4111", "Many lines in one chart", "This chart has {0} lines, and a reader can hardly follow more than {1}; name fewer, or make several charts.");

    private static DiagnosticDescriptor Doubt(string id, string title, string message) =>
        new(id, title, message, "Statistics", DiagnosticSeverity.Warning, IsConfigurable: true);
}
