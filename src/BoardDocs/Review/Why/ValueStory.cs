using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Where one value comes from.</summary>
/// <param name="compilation">The content.</param>
/// <param name="paper">The paper that asks.</param>
/// <param name="value">The value.</param>
/// <param name="lines">Takes the lines.</param>
internal sealed class ValueStory(Compilation compilation, PaperSymbol paper, MeasureValue value, LabelledLines lines)
{
    private readonly MeasureSymbol measure = value.Measure;

    private ValueContext Context => ValueContext.From(
        compilation.Catalogue.Options.With(paper.Options).With(measure.Options), value.Benchmark?.Group, value.Comparator?.Area);

    /// <summary>Adds the lines.</summary>
    public void Tell()
    {
        DefinitionLines.Add(lines, measure);
        string series = value.Series is { Length: > 0 } name ? $", {name}" : string.Empty;
        string exactly = value.Value is double number && !value.IsSuppressed ? $"{value.Displayed} ({ExactNumber.Of(number, measure.Unit)})" : value.Displayed;
        lines.Add("Value", $"{value.Area.Name}{series}, {WindowText.Ending(value.Window, value.Period)}: {exactly}{(value.IsProvisional ? ", provisional" : string.Empty)}");
        if (value.IsSuppressed)
        {
            lines.AddMore("The count is too small to be shown, or would tell one that is; the numbers behind it are not told either.");
            return;
        }

        MeasureEvaluator evaluator = compilation.State.Data.Value.Evaluator;
        ValueParts parts = evaluator.PartsOf(value);
        new FormulaLines(value, parts, lines).Add();
        AddChange();
        new ComparisonLines(compilation.Catalogue, evaluator, value, parts, Context, lines).Add();
        new TrendLines(value, Context, lines).Add();
        AddFindings();
    }

    private void AddChange()
    {
        if (value.Change is not { } change)
        {
            return;
        }

        // Counts change as events; everything else in its own unit.
        (Unit unit, int decimals) = measure.Kind == MeasureKind.Count ? (Unit.Count, 0) : (measure.Unit, value.Decimals);
        string ratio = change.Ratio is double relative ? $" ({ExactNumber.Percent(relative)})" : string.Empty;
        string earlier = $"{ExactNumber.Printed(change.Before, unit, decimals)} in {WindowText.Ending(value.Window, change.From)}";
        string difference = ExactNumber.Printed(change.Absolute, unit.Kind == UnitKind.Proportion ? Unit.PercentagePoints : unit, decimals);
        lines.Add("Change", $"{ExactNumber.Printed(change.After, unit, decimals)} against {earlier}: {difference}{ratio}");
    }

    private void AddFindings()
    {
        foreach (string message in value.Findings.Select(finding => finding.Message).Distinct())
        {
            lines.Add("Note", message);
        }
    }
}
