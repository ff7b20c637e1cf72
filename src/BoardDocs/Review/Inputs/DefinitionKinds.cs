using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Tells what a key of the settings or the catalogue decides: what is measured, by which method, or in which words.</summary>
internal static class DefinitionKinds
{
    private static readonly string[] Methods = ["trend", "lexicon", "benchmark-word", "population", "suppress"];

    /// <summary>The kind of a changed key; none for severities, colours, owners and terms, which move nothing but text of their own.</summary>
    public static InputKinds Of(DefinitionChange change)
    {
        string[] keys = change.Key.Split('.');
        return change.Path == CatalogueReader.SettingsPath ? OfSettings(keys[0]) : OfCatalogue(change.Path, keys.Length > 2 ? keys[2] : string.Empty);
    }

    private static InputKinds OfSettings(string key) => key switch
    {
        "rules" or "theme" or "requires" => InputKinds.None,
        "organisation" or "language" => InputKinds.Words,
        _ => InputKinds.Method,
    };

    private static InputKinds OfCatalogue(string path, string key) => (path, key) switch
    {
        (CatalogueReader.GlossaryPath, _) => InputKinds.None,
        (_, "owner") => InputKinds.None,
        (_, "title" or "short" or "name" or "source" or "illustrative") => InputKinds.Words,
        (CatalogueReader.GroupsPath, "average") => InputKinds.Method,
        _ => Methods.Contains(key) ? InputKinds.Method : InputKinds.Definition,
    };
}
