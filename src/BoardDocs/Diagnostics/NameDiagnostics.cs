namespace BoardDocs.Diagnostics;

/// <summary>Names that papers use, and what papers and packs may hold.</summary>
public static partial class NameDiagnostics
{
    private const string Category = "Names";

    /// <summary>A measure that measures.yml does not declare. Arguments: the name, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownMeasure = new(
        "BD2001", "Unknown measure", "There is no measure '{0}'. {1}", Category, DiagnosticSeverity.Error);

    /// <summary>An area that areas.yml does not declare. Arguments: the name, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownArea = new(
        "BD2002", "Unknown area", "There is no area '{0}'. {1}", Category, DiagnosticSeverity.Error);

    /// <summary>A group or area to compare with that the catalogue does not declare. Arguments: the name, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownGroup = new(
        "BD2003", "Unknown benchmark group", "There is no benchmark group or area '{0}'. {1}", Category, DiagnosticSeverity.Error);

    /// <summary>A chart kind that is none. Arguments: the name, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownChartKind = new(
        "BD2004", "Unknown chart kind", "There is no chart kind '{0}'. {1}", Category, DiagnosticSeverity.Error);

    /// <summary>A fenced block whose word is nearly one of the language's. Arguments: the word, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownBlock = new(
        "BD2005", "Unknown block", "There is no block '{0}'. {1}", Category, DiagnosticSeverity.Error);

    /// <summary>A key that this kind of statement does not have. Arguments: the key, the statement, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = new(
        "BD2006", "Unknown key", "{1} has no key '{0}'. {2}", Category, DiagnosticSeverity.Error);

    /// <summary>A key that a statement sets twice. Argument: the key.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "BD2007", "Duplicate key", "The key '{0}' is set twice here. Keep the one that is meant and delete the other.", Category, DiagnosticSeverity.Error);

    /// <summary>A member that measures do not have. Arguments: the member, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownMember = new(
        "BD2008", "Unknown member", "A measure has no '.{0}'. {1}", Category, DiagnosticSeverity.Error);

    /// <summary>A dataset that datasets.yml does not declare. Arguments: the name, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownDataset = new(
        "BD2009", "Unknown dataset", "There is no dataset '{0}'. {1}", Category, DiagnosticSeverity.Error);

    /// <summary>A text that is no period. Arguments: the text, the accepted forms.</summary>
    public static readonly DiagnosticDescriptor UnreadablePeriod = new(
        "BD2010", "Unreadable period", "'{0}' is not a period. Write {1}.", Category, DiagnosticSeverity.Error);

    /// <summary>The hint of an unknown name: what was probably meant, or where such names are declared.</summary>
    public static string Hint(string? suggestion, string otherwise) =>
        suggestion is null ? otherwise : $"Did you mean '{suggestion}'?";
}
