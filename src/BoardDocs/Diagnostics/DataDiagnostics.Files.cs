namespace BoardDocs.Diagnostics;

/// <summary>What can be wrong with data.</summary>
public static partial class DataDiagnostics
{
    /// <summary>A dataset's file is not there.</summary>
    public static readonly DiagnosticDescriptor MissingFile = Error(
        "BD3000", "Missing data file", "There is no file {0}, which the dataset {1} is read from; check its spelling, or add the file.");

    /// <summary>A dataset's file lies outside the content folder.</summary>
    public static readonly DiagnosticDescriptor FileOutside = Error(
        "BD3001", "Data file outside the content folder", "{0} lies outside the content folder; move the data of the dataset {1} into it, as in data/file.csv.");

    /// <summary>A data file is larger than 512 MiB.</summary>
    public static readonly DiagnosticDescriptor FileTooLarge = Error(
        "BD3002", "Data file too large", "{0} is larger than 512 MiB; keep only the rows and columns that the dataset {1} needs.");

    /// <summary>A data file cannot be opened or read.</summary>
    public static readonly DiagnosticDescriptor UnreadableFile = Error(
        "BD3003", "Data file that cannot be opened", "{0} cannot be opened; close it in other programs, or ask for leave to read it.");

    /// <summary>A data file is in another encoding.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = Error(
        "BD3004", "Data file that is not UTF-8", "{0} is not saved as UTF-8, so names in it cannot be read; save it again as 'CSV UTF-8'.");

    /// <summary>A data file has no rows at all.</summary>
    public static readonly DiagnosticDescriptor EmptyFile = Error(
        "BD3005", "Empty data file", "{0} is empty; its first row must name the columns.");

    /// <summary>A data file has no row that can be used.</summary>
    public static readonly DiagnosticDescriptor NoRows = Error(
        "BD3006", "Data file without rows", "{0} has no row for any area of catalogue/areas.yml, so the dataset {1} is empty; add rows, or check the names of the areas.");

    /// <summary>A column is not in the file.</summary>
    public static readonly DiagnosticDescriptor MissingColumn = Error(
        "BD3007", "Missing column", "There is no column '{0}' in {1}; {2}");

    /// <summary>A column's name stands twice in the first row.</summary>
    public static readonly DiagnosticDescriptor RepeatedColumn = Error(
        "BD3008", "Column named twice", "The column '{0}' is there twice, so it is not known which one is meant; rename or remove one.");

    /// <summary>More faults than are told.</summary>
    public static readonly DiagnosticDescriptor TooManyFaults = Error(
        "BD3009", "Many faults in one data file", "{0} has more faults than the first {1}, which are listed; mend those and check again.");

    /// <summary>A data file holds only the few lines with which Git LFS stands for it.</summary>
    public static readonly DiagnosticDescriptor LargeFilePointer = Error(
        "BD3026", "Git LFS pointer in place of data", "{0} holds not the data but only the Git LFS pointer to it; run 'git lfs pull', or set 'lfs: true' where CI checks out.");

    /// <summary>A data file of another format. Arguments: the file, what it is, what to do.</summary>
    public static readonly DiagnosticDescriptor OtherFormat = Error(
        "BD3027", "Data file that is not CSV", "{0} is {1}, not a CSV file; {2}.");

    /// <summary>The columns are named further down. Arguments: the file, the line of the names, the first row.</summary>
    public static readonly DiagnosticDescriptor NamesFurtherDown = Error(
        "BD3028", "Rows above the names of the columns", "The columns of {0} are named in line {1}, but the first row, '{2}', must name them; remove the rows above line {1}.");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "Data", DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        new(id, title, message, "Data", DiagnosticSeverity.Warning, IsConfigurable: true);
}
