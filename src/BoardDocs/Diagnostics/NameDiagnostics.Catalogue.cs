namespace BoardDocs.Diagnostics;

/// <summary>What can be wrong with the files of the catalogue.</summary>
public static partial class NameDiagnostics
{
    /// <summary>A key that a mapping of the catalogue does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownCatalogueKey = CatalogueError(
        "BD2100", "Unknown key in the catalogue", "{0} has no key '{1}'. {2}");

    /// <summary>A key, or an id, that is there twice.</summary>
    public static readonly DiagnosticDescriptor RepeatedCatalogueKey = CatalogueError(
        "BD2101", "Key there twice", "'{0}' is there twice in {1}. Keep the one that is meant and delete the other.");

    /// <summary>A value of the wrong type or form.</summary>
    public static readonly DiagnosticDescriptor WrongCatalogueValue = CatalogueError(
        "BD2102", "Value of the wrong kind", "The value of '{0}' must be {1}.");

    /// <summary>A key that must be there.</summary>
    public static readonly DiagnosticDescriptor MissingCatalogueKey = CatalogueError(
        "BD2103", "Missing key in the catalogue", "{0} needs the key '{1}'. Add it with its value.");

    /// <summary>A word that a key does not take.</summary>
    public static readonly DiagnosticDescriptor UnknownCatalogueWord = CatalogueError(
        "BD2104", "Unknown word in the catalogue", "'{0}' is not a value of '{1}'. {2}");

    /// <summary>A column role that the dataset does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownRole = CatalogueError(
        "BD2105", "Unknown column role", "The dataset {0} has no column of numbers with the role '{1}'. {2}");

    /// <summary>Several column roles could be meant.</summary>
    public static readonly DiagnosticDescriptor AmbiguousRole = CatalogueError(
        "BD2106", "Column role left open", "The dataset {0} has several columns of numbers: {1}. Say which one is meant, with '{2}'.");

    /// <summary>No dataset, or several, can serve as denominator.</summary>
    public static readonly DiagnosticDescriptor OpenDenominator = CatalogueError(
        "BD2107", "Denominator left open", "{0} of the datasets has a column of numbers with the role '{1}'. Name the one that is meant, with 'denominator: dataset'.");

    /// <summary>A dataset without an area column and without an area.</summary>
    public static readonly DiagnosticDescriptor DatasetWithoutArea = CatalogueError(
        "BD2108", "Dataset without area", "The dataset {0} has no column of areas. Add 'area: column' to its columns, or set 'area' in the dataset or in boarddocs.yml if all rows are of one area.");

    /// <summary>A dataset without a period column and without a period.</summary>
    public static readonly DiagnosticDescriptor DatasetWithoutPeriod = CatalogueError(
        "BD2109", "Dataset without dates", "The dataset {0} has no column of dates. Add 'period: column' to its columns, or set 'period' in the dataset if all rows are of one period.");

    /// <summary>A key that measures of another kind have.</summary>
    public static readonly DiagnosticDescriptor KeyOfOtherKind = CatalogueError(
        "BD2110", "Key of another kind of measure", "A measure of the kind {0} has no '{1}'; that belongs to the kind {2}. Delete it, or change the kind.");

    /// <summary>A measure does not say which series it counts, or the dataset has none.</summary>
    public static readonly DiagnosticDescriptor WrongSeries = CatalogueError(
        "BD2111", "Series left open or not there", "{0}");

    /// <summary>An id that papers could not write.</summary>
    public static readonly DiagnosticDescriptor InvalidId = CatalogueError(
        "BD2112", "Id that cannot be used", "'{0}' cannot be an id. Begin with a letter, and go on with letters, digits and hyphens, as in serious-violence.");

    /// <summary>Two areas with the same name or alias.</summary>
    public static readonly DiagnosticDescriptor SharedAreaName = CatalogueError(
        "BD2113", "Name of two areas", "'{0}' already stands for the area {1}, so data with that name could belong to either. Give each area names of its own.");

    /// <summary>A file of the catalogue is not there.</summary>
    public static readonly DiagnosticDescriptor MissingCatalogueFile = CatalogueError(
        "BD2114", "Missing catalogue file", "There is no file {0}. Add it; 'boarddocs new' makes a content folder that has all files.");

    /// <summary>A file of the catalogue cannot be read as text.</summary>
    public static readonly DiagnosticDescriptor UnreadableCatalogueFile = CatalogueError(
        "BD2115", "Catalogue file that cannot be read", "{0} cannot be read. Check that it is saved as UTF-8, lies in the content folder and is not open in another program.");

    /// <summary>A member that a group names twice.</summary>
    public static readonly DiagnosticDescriptor RepeatedMember = CatalogueError(
        "BD2116", "Group member there twice", "The area '{0}' is already a member of the group {1}. Remove it, so that it does not count twice in the average.");

    /// <summary>The logo is not there.</summary>
    public static readonly DiagnosticDescriptor MissingLogo = CatalogueError(
        "BD2117", "Missing logo", "There is no file {0} in the content folder. Correct the path of the logo, or remove it.");

    /// <summary>The accent colour is too light.</summary>
    public static readonly DiagnosticDescriptor LowContrast = new(
        "BD2118", "Accent colour too light", "White text on {0} has a contrast of {1} to 1, and people need at least 4.5 to 1. Choose a darker colour.", Category, DiagnosticSeverity.Warning, IsConfigurable: true);

    private static DiagnosticDescriptor CatalogueError(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Error);
}
