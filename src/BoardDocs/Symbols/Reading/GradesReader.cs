using System.Collections.Immutable;
using BoardDocs.Syntax;

namespace BoardDocs.Symbols;

/// <summary>Reads <c>catalogue/grades.yml</c>.</summary>
internal static class GradesReader
{
    /// <summary>The catalogue with its grades.</summary>
    public static Catalogue Read(YamlObject? top, Catalogue catalogue)
    {
        (ImmutableSortedDictionary<string, GradesSymbol> grades, ImmutableSortedSet<string> faulty) = RowFiles.Read(top, catalogue, "grades", "set of grades", CatalogueKeys.Grades, ReadGrades);
        return catalogue with { Grades = grades, FaultyNames = faulty };
    }

    private static GradesSymbol? ReadGrades(string id, YamlObject item)
    {
        YamlScalar? file = RowFiles.ReadFile(item);
        ImmutableArray<string> scale = [.. item.Scalars("scale").Select(grade => grade.Value)];
        item.Require("scale");
        item.Require("columns");
        YamlObject? columns = item.Object("columns", "'columns'")?.WithKeys(CatalogueKeys.GradesColumns);
        string? area = columns?.RequiredScalar("area")?.Value;
        string? pillar = columns?.RequiredScalar("pillar")?.Value;
        string? grade = columns?.RequiredScalar("grade")?.Value;
        if (file is null || scale.IsEmpty || columns is null || area is null || pillar is null || grade is null)
        {
            return null;
        }

        string title = item.Text("title") ?? id;
        string? question = columns.Text("question");
        string? inspected = columns.Text("inspected");
        ImmutableArray<RegisterColumn> all = [.. new[] { area, pillar, question, grade, inspected }.OfType<string>().Select(name => new RegisterColumn(name, name))];
        var rows = new RegisterSymbol(id + " grades", title, file.Value, string.Empty, all, item.Location) { FileLocation = item.Source.At(file) };
        return new GradesSymbol(id, title, rows, scale, item.Location) { Area = area, Pillar = pillar, Grade = grade, Question = question, Inspected = inspected };
    }
}
