using System.Collections.Immutable;
using BoardDocs.Analysis;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs;

/// <summary>The catalogue as it was read, shared by compilations in which it is the same.</summary>
internal sealed class CatalogueState
{
    private CatalogueState(CatalogueResult result)
    {
        Result = result;
        AreaNames = new AreaNames(result.Catalogue);
        Diagnostics = [.. result.Diagnostics, .. CheckRules(result)];
    }

    /// <summary>What was read.</summary>
    public CatalogueResult Result { get; }

    /// <summary>The areas by every spelling.</summary>
    public AreaNames AreaNames { get; }

    /// <summary>What is wrong, before severities.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Reads the catalogue of a content folder.</summary>
    public static CatalogueState Read(IContentFiles files) => new(CatalogueReader.Read(files));

    /// <summary>A catalogue that was put together.</summary>
    public static CatalogueState Of(CatalogueResult result) => new(result);

    /// <summary>Whether a file is one of the catalogue's.</summary>
    public static bool Owns(string path) =>
        path == CatalogueReader.SettingsPath || path.StartsWith("catalogue/", StringComparison.Ordinal);

    /// <summary>Whether the files of a folder hold the same catalogue.</summary>
    public bool IsSameIn(IContentFiles files)
    {
        string[] paths =
        [
            CatalogueReader.SettingsPath, CatalogueReader.AreasPath, CatalogueReader.GroupsPath, CatalogueReader.DatasetsPath,
            CatalogueReader.MeasuresPath, CatalogueReader.GlossaryPath, CatalogueReader.RegistersPath,
            CatalogueReader.GradesPath,
        ];
        foreach (string path in paths)
        {
            SourceText? old = Result.Files.FirstOrDefault(file => file.Path == path)?.Text;
            SourceText? now = files.GetStatus(path) == ContentFileStatus.Readable ? files.ReadText(path) : null;
            if (old?.Content != now?.Content)
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableArray<Diagnostic> CheckRules(CatalogueResult result)
    {
        var bag = new DiagnosticBag();
        foreach (string id in result.Catalogue.Rules.Keys)
        {
            RuleIds.Check(id, LocationOf(id, result), bag);
        }

        return bag.ToImmutable();
    }

    private static Location LocationOf(string id, CatalogueResult result)
    {
        SourceText? text = result.Files.FirstOrDefault(file => file.Path == CatalogueReader.SettingsPath)?.Text;
        int offset = text?.Content.IndexOf(id, StringComparison.Ordinal) ?? -1;
        return text is null || offset < 0
            ? Location.OfFile(CatalogueReader.SettingsPath)
            : Location.In(CatalogueReader.SettingsPath, text, new TextSpan(offset, id.Length));
    }
}
