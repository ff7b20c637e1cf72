using System.Collections.Immutable;
using BoardDocs.Syntax;

namespace BoardDocs.Symbols;

/// <summary>Reads <c>catalogue/grades.yml</c>.</summary>
internal static class GradesReader
{
    /// <summary>The catalogue with its grades.</summary>
    public static Catalogue Read(YamlObject? top, Catalogue catalogue)
    {
        var grades = Catalogue.Empty.Grades.ToBuilder();
        var faulty = catalogue.FaultyNames.ToBuilder();
        IEnumerable<(string Id, YamlObject Item)> items = top is null ? [] : CatalogueLoader.Items(top, "grades", "set of grades", CatalogueKeys.Grades);
        foreach ((string id, YamlObject item) in items)
        {
            if (ReadGrades(id, item) is { } symbol)
            {
                grades[id] = symbol;
            }
            else
            {
                faulty.Add(id);
            }
        }

        return catalogue with { Grades = grades.ToImmutable(), FaultyNames = faulty.ToImmutable() };
    }

    private static GradesSymbol? ReadGrades(string id, YamlObject item)
    {
        YamlScalar? file = item.RequiredScalar("file");
        if (file is not null && !RegisterReader.IsKnown(file.Value))
        {
            item.ReportType(file, "file", "a file of rows, whose name ends in .yml, .yaml or .csv");
            file = null;
        }

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
