using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Reads <c>boarddocs.yml</c> and the files of <c>catalogue/</c>.</summary>
public static class CatalogueReader
{
    /// <summary>The path of the settings, which makes a folder a content folder.</summary>
    public const string SettingsPath = "boarddocs.yml";

    /// <summary>The path of the areas.</summary>
    public const string AreasPath = "catalogue/areas.yml";

    /// <summary>The path of the benchmark groups.</summary>
    public const string GroupsPath = "catalogue/groups.yml";

    /// <summary>The path of the datasets.</summary>
    public const string DatasetsPath = "catalogue/datasets.yml";

    /// <summary>The path of the measures.</summary>
    public const string MeasuresPath = "catalogue/measures.yml";

    /// <summary>The path of the terms, which may be absent.</summary>
    public const string GlossaryPath = "catalogue/glossary.yml";

    /// <summary>The path of the registers, which may be absent.</summary>
    public const string RegistersPath = "catalogue/registers.yml";

    /// <summary>Where grades are declared.</summary>
    public const string GradesPath = "catalogue/grades.yml";

    /// <summary>Reads everything; what is wrong is in the result's diagnostics, and nothing is thrown.</summary>
    public static CatalogueResult Read(IContentFiles files)
    {
        var diagnostics = new DiagnosticBag();
        var loader = new CatalogueLoader(files, diagnostics);
        YamlObject? settings = loader.Open(SettingsPath);
        YamlObject? areas = loader.Open(AreasPath);
        YamlObject? groups = loader.Open(GroupsPath);
        YamlObject? datasets = loader.Open(DatasetsPath);
        YamlObject? measures = loader.Open(MeasuresPath);
        Catalogue catalogue = loader.Note(settings is null ? Catalogue.Empty : SettingsReader.Read(settings, files));
        catalogue = catalogue with { Areas = AreasReader.Read(areas) };
        catalogue = catalogue with { Groups = GroupsReader.Read(groups, catalogue) };
        catalogue = DatasetsReader.Read(datasets, catalogue);
        catalogue = MeasuresReader.Read(measures, catalogue);
        catalogue = SignedColumns.Mark(catalogue) with { Terms = GlossaryReader.Read(loader.Open(GlossaryPath, mayBeAbsent: true)) };
        catalogue = RegistersReader.Read(loader.Open(RegistersPath, mayBeAbsent: true), catalogue);
        catalogue = loader.Note(GradesReader.Read(loader.Open(GradesPath, mayBeAbsent: true), catalogue));
        CatalogueNames.Check(catalogue, diagnostics);
        return new CatalogueResult(catalogue, diagnostics.ToImmutable(), loader.Read);
    }
}
