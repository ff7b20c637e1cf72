using System.Text.Json;
using BoardDocs.Binding;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Symbols;

/// <summary>The JSON schemas that editors complete and check with know the same keys and words as the readers.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string, string, string[]> Mappings => new()
    {
        { "boarddocs", string.Empty, [.. CatalogueKeys.Settings] },
        { "boarddocs", "properties/theme", [.. CatalogueKeys.Theme] },
        { "boarddocs", "properties/trend/oneOf/1", [.. CatalogueKeys.Trend] },
        { "boarddocs", "properties/requires/additionalProperties", [.. CatalogueKeys.Requirement] },
        { "areas", string.Empty, ["areas"] },
        { "areas", "properties/areas/additionalProperties", [.. CatalogueKeys.Area] },
        { "groups", string.Empty, ["groups"] },
        { "groups", "properties/groups/additionalProperties", [.. CatalogueKeys.Group] },
        { "datasets", string.Empty, ["datasets"] },
        { "datasets", "properties/datasets/additionalProperties", [.. CatalogueKeys.Dataset] },
        { "datasets", "properties/datasets/additionalProperties/properties/source", [.. CatalogueKeys.Source] },
        { "measures", string.Empty, ["measures"] },
        { "measures", "properties/measures/additionalProperties", [.. CatalogueKeys.Measure] },
        { "measures", "properties/measures/additionalProperties/properties/trend/oneOf/1", [.. CatalogueKeys.Trend] },
        { "registers", string.Empty, ["registers"] },
        { "registers", "properties/registers/additionalProperties", [.. CatalogueKeys.Register] },
        { "grades", string.Empty, ["grades"] },
        { "grades", "properties/grades/additionalProperties", [.. CatalogueKeys.Grades] },
        { "grades", "properties/grades/additionalProperties/properties/columns", [.. CatalogueKeys.GradesColumns] },
        { "glossary", string.Empty, ["glossary", "terms"] },
        { "glossary", "properties/terms/additionalProperties/oneOf/1", [.. CatalogueKeys.Term] },
        { "paper", "properties/trend/oneOf/1", [.. CatalogueKeys.Trend] },
        { "pack", string.Empty, [.. PackHeader.Keys] },
        { "pack", "properties/members/items", [.. PackHeader.MemberKeys] },
        { "pack", "properties/next", [.. PackHeader.NextKeys] },
        { "pack", "properties/items/items", [.. PackItem.Keys] },
        { "pack", "properties/trend/oneOf/1", [.. CatalogueKeys.Trend] },
    };

    public static TheoryData<string, string, string[]> Words => new()
    {
        { "boarddocs", "properties/benchmark-word", [.. CatalogueWords.BenchmarkWords.Keys] },
        { "boarddocs", "properties/trend/oneOf/1/properties/lexicon", [.. CatalogueWords.Lexicons.Keys] },
        { "boarddocs", "properties/rules/additionalProperties", [.. CatalogueWords.Severities.Keys] },
        { "pack", "properties/benchmark-word", [.. CatalogueWords.BenchmarkWords.Keys] },
        { "pack", "properties/trend/oneOf/1/properties/lexicon", [.. CatalogueWords.Lexicons.Keys] },
        { "pack", "properties/rules/additionalProperties", [.. CatalogueWords.Severities.Keys] },
        { "groups", "properties/groups/additionalProperties/properties/average", [.. CatalogueWords.Averages.Keys] },
        { "datasets", "properties/datasets/additionalProperties/properties/frequency", [.. CatalogueWords.Frequencies.Keys] },
        { "datasets", "properties/datasets/additionalProperties/properties/covers", [.. CatalogueWords.Coverages.Keys] },
        { "datasets", "properties/datasets/additionalProperties/properties/scope", [.. CatalogueWords.Scopes.Keys] },
        { "datasets", "properties/datasets/additionalProperties/properties/other-areas", [.. CatalogueWords.OtherAreas.Keys] },
        { "datasets", "properties/datasets/additionalProperties/properties/illustrative", [.. CatalogueWords.Flags.Keys] },
        { "measures", "properties/measures/additionalProperties/properties/kind", [.. CatalogueWords.Kinds.Keys] },
        { "measures", "properties/measures/additionalProperties/properties/unit", [.. CatalogueWords.Units.Keys] },
        { "measures", "properties/measures/additionalProperties/properties/polarity", [.. CatalogueWords.Polarities.Keys] },
        { "measures", "properties/measures/additionalProperties/properties/basis", [.. CatalogueWords.Bases.Keys] },
        { "measures", "properties/measures/additionalProperties/properties/lexicon", [.. CatalogueWords.Lexicons.Keys] },
    };

    [Theory]
    [MemberData(nameof(Mappings))]
    public void Schema_Has_The_Keys_That_The_Reader_Takes(string schema, string path, string[] keys)
    {
        JsonElement node = Find(schema, path);
        Assert.Equal(keys.Order(StringComparer.Ordinal), node.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.False(node.GetProperty("additionalProperties").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Schema_Has_The_Words_That_The_Reader_Takes(string schema, string path, string[] words)
    {
        IEnumerable<string> allowed = Find(schema, path).GetProperty("enum").EnumerateArray().Select(word => word.ToString().ToLowerInvariant());
        Assert.Equal(words.Order(StringComparer.Ordinal), allowed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Paper_Schema_Has_The_Options_That_Papers_Take()
    {
        IEnumerable<string> keys = Find("paper", string.Empty).GetProperty("properties").EnumerateObject().Select(property => property.Name);
        string[] expected = ["title", "quarter", "period", "kind", "status", "rules", "id", .. EditorialOptionsReader.Keys];
        Assert.Equal(expected.Order(StringComparer.Ordinal), keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("area", "areas/properties/areas")]
    [InlineData("measure", "measures/properties/measures")]
    public void Schema_Takes_The_Same_Ids(string noun, string path)
    {
        string[] parts = path.Split('/', 2);
        string pattern = Find(parts[0], parts[1]).GetProperty("propertyNames").GetProperty("pattern").GetString() ?? string.Empty;
        Assert.Equal("^[A-Za-z](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$", pattern);
        foreach (string id in new[] { "kent", "a", "m01", "West_Mercia", "1st", "a b", "a-", "é", "-a" })
        {
            CatalogueResult result = CatalogueFixture.Read((CatalogueReader.AreasPath, "areas:\n", $"areas:\n  {id}: {{ name: New {noun} }}\n"));
            Assert.Equal(System.Text.RegularExpressions.Regex.IsMatch(id, pattern), !result.Diagnostics.Any(item => item.Id == "BD2112"));
        }
    }

    private static JsonElement Find(string schema, string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.PathOf("specs", "schemas", schema + ".schema.json")));
        JsonElement node = document.RootElement.Clone();
        foreach (string part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = node.ValueKind == JsonValueKind.Array ? node[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : node.GetProperty(part);
        }

        return node;
    }
}
