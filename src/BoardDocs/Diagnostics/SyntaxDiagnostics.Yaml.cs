namespace BoardDocs.Diagnostics;

/// <content>Front matter and YAML files.</content>
public static partial class SyntaxDiagnostics
{
    /// <summary>Front matter without its closing line.</summary>
    public static readonly DiagnosticDescriptor UnclosedFrontMatter =
        Error("BD1020", "Unclosed front matter", "The front matter that opens on line 1 is not closed. Put a line with --- here.");

    /// <summary>YAML that cannot be parsed.</summary>
    public static readonly DiagnosticDescriptor UnreadableYaml =
        Error("BD1021", "YAML cannot be read", "{0} cannot be read: {1}.");

    /// <summary>YAML nested over the limit.</summary>
    public static readonly DiagnosticDescriptor YamlTooDeep =
        Error("BD1022", "YAML nested too deep", "This YAML is nested more than {0} levels deep. Write it flatter.");

    /// <summary>Aliases, anchors and tags.</summary>
    public static readonly DiagnosticDescriptor YamlFeature =
        Error("BD1023", "YAML feature not allowed", "The YAML {0} '{1}' is not allowed here. Write the value out.");

    /// <summary>YAML that is not a list of keys with values.</summary>
    public static readonly DiagnosticDescriptor NotKeysAndValues =
        Error("BD1024", "Not keys and values", "{0}. Write key: value, one a line.");
}
