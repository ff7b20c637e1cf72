using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Analysis;

/// <summary>
/// A paper holds what <c>requires</c> in boarddocs.yml asks of its kind. Nothing is said of measures where the paper has an error: what
/// is missing may be missing because of it.
/// </summary>
internal sealed class RequirementsRule : Analyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.RequiredMeasureMissing, EditorialDiagnostics.RequiredSectionMissing];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        PaperSymbol paper = context.Paper.Symbol;
        if (paper.Id == CoverSymbol.Id || !context.Catalogue.Requires.TryGetValue(paper.KindInForce, out PaperRequirement? required))
        {
            return;
        }

        if (!required.Measures.IsEmpty && !context.HasErrors)
        {
            CheckMeasures(required.Measures, context);
        }

        CheckSections(required.Sections, context);
    }

    private static void CheckMeasures(ImmutableArray<NameReference> required, AnalysisContext context)
    {
        PaperSymbol paper = context.Paper.Symbol;
        ImmutableHashSet<(string Measure, string Area)> printed = context.Paper.Notes.Printed;
        foreach (NameReference name in required)
        {
            bool isShown = paper.Area is { } area ? printed.Contains((name.Name, area.Id)) : printed.Any(value => value.Measure == name.Name);
            if (!isShown && context.Catalogue.Measures.TryGetValue(name.Name, out MeasureSymbol? measure))
            {
                string place = paper.Area is null ? string.Empty : $" for {paper.Area.Name}";
                context.Report(EditorialDiagnostics.RequiredMeasureMissing, paper.Location.Span, paper.KindInForce, measure.Short, place, measure.Id);
            }
        }
    }

    private static void CheckSections(ImmutableArray<string> required, AnalysisContext context)
    {
        ImmutableHashSet<string> headings = [.. context.Paper.Blocks.OfType<BoundHeading>().Select(heading => heading.Text).Append(context.Paper.Symbol.Title).SelectMany(HeadingWords.Readings)];
        foreach (string section in required.Where(section => !headings.Contains(HeadingWords.Of(section))))
        {
            context.Report(EditorialDiagnostics.RequiredSectionMissing, context.Paper.Symbol.Location.Span, context.Paper.Symbol.KindInForce, section);
        }
    }
}
