namespace BoardDocs.Diagnostics;

/// <content>Registers: their files and the blocks that print them.</content>
public static partial class NameDiagnostics
{
    /// <summary>A register's file is not there. Arguments: the file, the register.</summary>
    public static readonly DiagnosticDescriptor MissingRegisterFile = CatalogueError(
        "BD2120", "Missing register file", "There is no file {0}, which the register {1} is read from. Check its spelling, or add the file.");

    /// <summary>A register's file lies outside the content folder. Arguments: the file, the register.</summary>
    public static readonly DiagnosticDescriptor RegisterFileOutside = CatalogueError(
        "BD2121", "Register file outside the content folder", "{0} lies outside the content folder. Move the rows of the register {1} into it, as in data/register.yml.");

    /// <summary>A register's file cannot be read as text. Argument: the file.</summary>
    public static readonly DiagnosticDescriptor UnreadableRegisterFile = CatalogueError(
        "BD2122", "Register file that cannot be read", "{0} cannot be read. Save it as UTF-8, and close it in other programs.");

    /// <summary>A column that the file lacks. Arguments: the column, the register, the file, the hint.</summary>
    public static readonly DiagnosticDescriptor MissingRegisterColumn = CatalogueError(
        "BD2123", "Column missing in a register file", "The register {1} has a column '{0}', but {2} has none of that name. {3}");

    /// <summary>Two rows with the same key. Arguments: the key, the register.</summary>
    public static readonly DiagnosticDescriptor RepeatedRegisterKey = CatalogueError(
        "BD2124", "Two rows with the same key", "There is another row '{0}' in the register {1}. Give each row a key of its own, or delete the one that is out of date.");

    /// <summary>A status that the register does not declare. Arguments: the status, the register, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownRegisterStatus = CatalogueError(
        "BD2125", "Unknown status", "'{0}' is no status of the register {1}. {2}");

    /// <summary>A row without its key or status. Arguments: the column, the register.</summary>
    public static readonly DiagnosticDescriptor EmptyRegisterCell = CatalogueError(
        "BD2126", "Row without its key or status", "This row of the register {1} has no '{0}'. Fill it in.");

    /// <summary>A register that registers.yml does not declare. Arguments: the name, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownRegister = new(
        "BD2260", "Unknown register", "There is no register '{0}'. {1}", Category, DiagnosticSeverity.Error);

    /// <summary>A column that a register does not have. Arguments: the column, the hint, the register.</summary>
    public static readonly DiagnosticDescriptor UnknownRegisterColumn = new(
        "BD2261", "Unknown column of a register", "The register {2} has no column '{0}'. {1}", Category, DiagnosticSeverity.Error);

    /// <summary>Statuses asked of a register that has none. Argument: the register.</summary>
    public static readonly DiagnosticDescriptor RegisterWithoutStatuses = new(
        "BD2262", "Register without statuses", "The register {0} has no statuses. Add 'status' and 'statuses' to it in catalogue/registers.yml, or name a column, as in 'where: column = value'.", Category, DiagnosticSeverity.Error);

    /// <summary>A condition that no row meets. Arguments: the value, the column, the register.</summary>
    public static readonly DiagnosticDescriptor ConditionWithoutRow = new(
        "BD2263", "Condition that no row meets", "No row of the register {2} has '{0}' in its column '{1}'. Check the spelling.", Category, DiagnosticSeverity.Warning, IsConfigurable: true);

    /// <summary>Markdown that cells do not take. Argument: what it is.</summary>
    public static readonly DiagnosticDescriptor BlockInCell = new(
        "BD2264", "Content that a cell cannot hold", "A cell of a register cannot hold {0}. It takes paragraphs, lists, quotations, emphasis and links.", Category, DiagnosticSeverity.Error);
}
