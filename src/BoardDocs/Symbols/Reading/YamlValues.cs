using System.Globalization;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Numbers, dates, periods and words out of the values of keys; what cannot be read is reported and null.</summary>
internal static class YamlValues
{
    private const string PercentageForm = "a percentage from 0% to 100%, as in 5%";

    /// <summary>One of a few words.</summary>
    public static T? Choice<T>(this YamlObject item, string key, WordTable<T> words)
        where T : struct
    {
        if (item.Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (words.TryGetValue(scalar.Value, out T value))
        {
            return value;
        }

        string? suggestion = Suggestions.Nearest(scalar.Value, words.Keys);
        string hint = NameDiagnostics.Hint(suggestion, $"It takes {string.Join(", ", words.Keys)}.");
        item.Source.Diagnostics.ReportWithSuggestion(NameDiagnostics.UnknownCatalogueWord, item.Source.At(scalar), suggestion, scalar.Value, key, hint);
        return null;
    }

    /// <summary>A whole number between two others, both included.</summary>
    public static int? Whole(this YamlObject item, string key, int least, int most)
    {
        if (item.Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least && value <= most)
        {
            return value;
        }

        string range = most == int.MaxValue ? $"of {least} or more" : $"from {least} to {most}";
        item.ReportType(scalar, key, string.Create(CultureInfo.InvariantCulture, $"a whole number {range}"));
        return null;
    }

    /// <summary>A percentage as a fraction: 5% is 0.05; a number without the sign is taken for a fraction already.</summary>
    public static double? Percentage(this YamlObject item, string key)
    {
        if (item.Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (CatalogueNumber.TryParse(scalar.Value, out double value, out _) && value is >= 0 and <= 1)
        {
            return value;
        }

        item.ReportType(scalar, key, PercentageForm);
        return null;
    }

    /// <summary>Yes or no, as true or false.</summary>
    public static bool Flag(this YamlObject item, string key) => item.Choice(key, CatalogueWords.Flags) ?? false;

    /// <summary>A day as <c>2023-10-19</c>.</summary>
    public static DateOnly? Day(this YamlObject item, string key)
    {
        if (item.Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        item.ReportType(scalar, key, "a day, as in 2023-10-19");
        return null;
    }

    /// <summary>A period in any form.</summary>
    public static Period? Period(this YamlObject item, YamlScalar? scalar)
    {
        if (scalar is null)
        {
            return null;
        }

        if (PeriodParser.TryParse(scalar.Value, out Period period))
        {
            return period;
        }

        item.Source.Diagnostics.Report(NameDiagnostics.UnreadablePeriod, item.Source.At(scalar), scalar.Value, PeriodAdvice.Of(scalar.Value));
        return null;
    }
}
