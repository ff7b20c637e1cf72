using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Reads a set of grades and checks its areas and grades.</summary>
internal sealed class JudgementReader(PaperSession session)
{
    private readonly AreaNames names = new(session.Context.Catalogue);

    /// <summary>The judgements of a set; rows with an unknown area or grade are reported and left out.</summary>
    public ImmutableArray<Judgement> Read(GradesSymbol grades) => [.. session.Read(grades.Rows).Rows.Select(row => Read(grades, row)).OfType<Judgement>()];

    private Judgement? Read(GradesSymbol grades, RegisterRow row)
    {
        RegisterCell area = row[grades.Area];
        RegisterCell grade = row[grades.Grade];
        AreaMatch match = names.Find(area.Text);
        if (match.Id is null || session.Context.Catalogue.Areas.GetValueOrDefault(match.Id) is not { } symbol)
        {
            if (names.IsComplete)
            {
                string hint = NameDiagnostics.Hint(match.Suggestion, "Areas are declared in catalogue/areas.yml.");
                session.Diagnostics.ReportWithSuggestion(NameDiagnostics.UnknownArea, area.Location, match.Suggestion, area.Text, hint);
            }

            return null;
        }

        if (!grades.Scale.Contains(grade.Text))
        {
            string? suggestion = Suggestions.Nearest(grade.Text, grades.Scale);
            string hint = NameDiagnostics.Hint(suggestion, $"Its scale is {string.Join(", ", grades.Scale)}.");
            session.Diagnostics.ReportWithSuggestion(NameDiagnostics.UnknownGrade, grade.Location, suggestion, grade.Text, grades.Id, hint);
            return null;
        }

        return new Judgement(symbol, row[grades.Pillar].Text, Text(row, grades.Question), grade.Text, Text(row, grades.Inspected));
    }

    private static string Text(RegisterRow row, string? column) => column is null ? string.Empty : row[column].Text;
}
