using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>
/// A section (a <c>#</c> with all below it) that has a measures block needs comments: text under a heading that speaks of comments, or
/// text beside the block, under the same heading as the block or under the section's own.
/// </summary>
internal sealed class SectionCommentsRule : Analyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [EditorialDiagnostics.SectionWithoutComments];

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Tree.Diagnostics.Any(found => found.Descriptor == SyntaxDiagnostics.UnclosedBlock))
        {
            // The comments may lie inside the block.
            return;
        }

        var section = new Section(null);
        foreach (OutlineItem item in context.Outline.Items)
        {
            if (item is { Kind: OutlineKind.Heading, Level: 1 })
            {
                Finish(section, context);
                section = new Section(item);
            }
            else
            {
                section.Add(item);
            }
        }

        Finish(section, context);
    }

    private static void Finish(Section section, AnalysisContext context)
    {
        if (section.LacksComments)
        {
            context.Report(
                EditorialDiagnostics.SectionWithoutComments,
                section.Heading?.Span ?? section.MeasuresSpan,
                section.Heading?.Text ?? context.Paper.Symbol.Title);
        }
    }

    /// <summary>What one section holds, a part for each of its headings.</summary>
    private sealed class Section(OutlineItem? heading)
    {
        private readonly List<(bool IsComment, bool HasMeasures, bool HasProse)> parts = [(false, false, false)];

        public OutlineItem? Heading { get; } = heading;

        public TextSpan MeasuresSpan { get; private set; }

        public bool LacksComments => parts.Exists(part => part.HasMeasures) && !HasComments;

        private bool HasComments => parts[0].HasProse || parts.Exists(part => part.HasProse && (part.IsComment || part.HasMeasures));

        public void Add(OutlineItem item)
        {
            switch (item.Kind)
            {
                case OutlineKind.Heading:
                    parts.Add((item.Text.Contains("comment", StringComparison.OrdinalIgnoreCase), false, false));
                    break;
                case OutlineKind.Measures:
                    MeasuresSpan = item.Span;
                    parts[^1] = parts[^1] with { HasMeasures = true };
                    break;
                default:
                    parts[^1] = parts[^1] with { HasProse = true };
                    break;
            }
        }
    }
}
