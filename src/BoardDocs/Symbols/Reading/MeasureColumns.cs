using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Reads which columns a measure is computed from.</summary>
internal static class MeasureColumns
{
    /// <summary>The measure with its column roles; null where one is at fault.</summary>
    public static MeasureSymbol? Read(MeasureSymbol measure, YamlObject item)
    {
        DatasetDefinition dataset = measure.Dataset.Definition;
        if (measure.Kind != MeasureKind.Proportion)
        {
            string? value = item.Scalar("value") is { } scalar ? Find(item, scalar, scalar.Value, dataset) : FindOnly(item, dataset, "value: role");
            return value is null ? null : measure with { ValueRole = value };
        }

        string? part = item.RequiredScalar("numerator") is { } numerator ? Find(item, numerator, numerator.Value, dataset) : null;
        string? whole = item.RequiredScalar("denominator-value") is { } denominator ? Find(item, denominator, denominator.Value, dataset) : null;
        return part is null || whole is null ? null : measure with { ValueRole = part, WholeRole = whole };
    }

    /// <summary>A role that the dataset has a column of numbers for; another is reported at the scalar.</summary>
    public static string? Find(YamlObject item, YamlScalar scalar, string role, DatasetDefinition dataset)
    {
        ImmutableArray<string> roles = dataset.NumberRoles();
        if (roles.Contains(role))
        {
            return role;
        }

        string? suggestion = Suggestions.Nearest(role, roles);
        string hint = NameDiagnostics.Hint(suggestion, $"It has {string.Join(", ", roles)}.");
        item.Source.Diagnostics.ReportWithSuggestion(
            NameDiagnostics.UnknownRole, item.Source.At(scalar), scalar.Value == role ? suggestion : null, dataset.Id, role, hint);
        return null;
    }

    /// <summary>The role of the dataset's only column of numbers; several are reported with the key that would choose.</summary>
    public static string? FindOnly(YamlObject item, DatasetDefinition dataset, string choice)
    {
        ImmutableArray<string> roles = dataset.NumberRoles();
        if (roles.Length == 1)
        {
            return roles[0];
        }

        item.Source.Diagnostics.Report(NameDiagnostics.AmbiguousRole, item.Location, dataset.Id, string.Join(", ", roles), choice);
        return null;
    }
}
