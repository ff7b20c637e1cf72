using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Tests.Data;

/// <summary>A dataset in memory.</summary>
internal static class DataFixture
{
    public const string File = "data/test.csv";

    public static DatasetDefinition Define(Frequency frequency = Frequency.Month, params string[] columns)
    {
        if (columns.Length == 0)
        {
            columns = ["area=force", "series=offence", "period=month", "count=count"];
        }

        var builder = ImmutableSortedDictionary.CreateBuilder<string, DatasetColumn>(StringComparer.Ordinal);
        foreach (string[] pair in columns.Select(column => column.Split('=')))
        {
            builder.Add(pair[0], new DatasetColumn(pair[1], CatalogueAt(3)));
        }

        return new DatasetDefinition("test", File, frequency, builder.ToImmutable(), DatasetSource.Unknown, CatalogueAt(1)) { FileLocation = CatalogueAt(2) };
    }

    public static Location CatalogueAt(int line) =>
        new("catalogue/datasets.yml", default, new LinePosition(line, 0), new LinePosition(line, 1));

    public static Dataset Read(string csv, DatasetDefinition? definition = null) =>
        DatasetReader.Read(new MemoryContent([new(File, csv)]), definition ?? Define(), new Areas());

    public static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Location.Path}:{diagnostic.Location.Start.Line + 1}:{diagnostic.Location.Start.Character + 1}-{diagnostic.Location.End.Character + 1} {diagnostic.Id} {diagnostic.Message}";

    /// <summary>Kent and Essex, and KENT by folding.</summary>
    private sealed class Areas : IAreaNames
    {
        public AreaMatch Find(string spelling) => spelling switch
        {
            "Kent" or "Kent Police" => new AreaMatch("kent", false, null),
            "Essex" => new AreaMatch("essex", false, null),
            "KENT" => new AreaMatch("kent", true, "Kent"),
            "Kemt" => new AreaMatch(null, false, "Kent"),
            _ => new AreaMatch(null, false, null),
        };

        public string NameOf(string id) => id == "kent" ? "Kent" : "Essex";
    }
}
