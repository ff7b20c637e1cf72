using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>A pack as rules see it.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Papers">Its papers in the order of the agenda.</param>
/// <param name="Cover">The body of <c>pack.md</c>, or null where there is none.</param>
/// <param name="Bag">Takes the findings.</param>
internal sealed record PackAnalysisContext(BoundPack Pack, ImmutableArray<PaperReading> Papers, PaperReading? Cover, DiagnosticBag Bag)
{
    /// <summary>The packs of earlier meetings, the newest first.</summary>
    public ImmutableArray<EarlierPack> Earlier { get; init; } = [];

    /// <summary>The papers and the cover: all that readers read.</summary>
    public IEnumerable<PaperReading> Texts => Cover is null ? Papers : Papers.Append(Cover);

    /// <summary>Reports a finding in a paper.</summary>
    public void Report(DiagnosticDescriptor descriptor, PaperReading paper, TextSpan span, params ReadOnlySpan<string> arguments) =>
        Bag.Report(descriptor, Location.In(paper.Path, paper.Text, span), arguments);
}

/// <summary>A paper of a pack as rules see it.</summary>
/// <param name="Binding">The paper with what was noted on the way.</param>
/// <param name="Text">Its text.</param>
internal sealed record PaperReading(PaperBinding Binding, SourceText Text)
{
    /// <summary>The rows of its measures tables as they are written.</summary>
    public ImmutableArray<RowLabel> Rows { get; init; } = [];

    /// <summary>Reads its headings and prose again; its tree is not kept.</summary>
    public required Func<PaperOutline> ReadOutline { get; init; }

    /// <summary>The bound paper.</summary>
    public BoundPaper Paper => Binding.Paper;

    /// <summary>The file, relative to the content folder.</summary>
    public string Path => Paper.Symbol.Path;
}
