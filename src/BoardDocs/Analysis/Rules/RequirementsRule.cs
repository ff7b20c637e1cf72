using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>
/// A paper holds what <c>requires</c> in boarddocs.yml asks of its kind. Nothing is said of measures where the paper has an error: what
/// is missing may be missing because of it.
/// </summary>
internal sealed class RequirementsRule : Analyzer
{
    private const int LongestHeading = 200;

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
        ILookup<string, string> headings = context.Paper.Blocks.OfType<BoundHeading>().Select(heading => heading.Text).Append(context.Paper.Symbol.Title)
            .SelectMany(heading => HeadingWords.Readings(heading).Select(words => (words, heading)))
            .ToLookup(reading => reading.words, reading => reading.heading, StringComparer.Ordinal);
        foreach (string section in required.Where(section => !headings.Contains(HeadingWords.Of(section))))
        {
            context.Report(EditorialDiagnostics.RequiredSectionMissing, context.Paper.Symbol.Location.Span, context.Paper.Symbol.KindInForce, section, Likely(section, headings, context));
        }
    }

    /// <summary>What was probably meant for the section: a line that is no heading, or a heading with nearly the same words.</summary>
    private static string Likely(string section, ILookup<string, string> headings, AnalysisContext context)
    {
        string words = HeadingWords.Of(section);
        return context.Outline.Paragraphs.Any(runs => runs[^1].End - runs[0].Start <= LongestHeading && HeadingWords.Readings(string.Concat(runs.Select(run => context.Tree.Text.ToString(run)))).Contains(words))
            ? "; a line of its text says it, and '## ' in front makes that a heading"
            : Suggestions.Nearest(words, headings.Select(reading => reading.Key)) is { } nearest ? $"; its heading '{headings[nearest].First()}' comes near" : string.Empty;
    }
}
