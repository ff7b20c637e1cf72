using System.Collections.Immutable;
using BoardDocs.Analysis;
using BoardDocs.Binding;
using BoardDocs.Text;

namespace BoardDocs;

/// <summary>The packs of a content folder in the order of their meetings.</summary>
internal sealed class PackHistory(CompilationState state)
{
    /// <summary>The packs of earlier meetings, the newest first.</summary>
    public ImmutableArray<EarlierPack> EarlierThan(PackState pack) =>
    [
        .. state.Packs.Values
            .Where(other => MeetingOf(other).CompareTo(MeetingOf(pack)) < 0)
            .OrderByDescending(MeetingOf)
            .Select(other => new EarlierPack(other.Id, [.. other.Papers.Select(PastOf)])),
    ];

    /// <summary>The paper that one with measures tables follows, found without binding either; null where there is none.</summary>
    /// <param name="source">The paper.</param>
    /// <param name="earlier">The packs of earlier meetings, the newest first.</param>
    public LastEdition? LastEditionOf(PaperSource source, ImmutableArray<EarlierPack> earlier)
    {
        if (earlier.IsEmpty || source.RowLabels.IsEmpty)
        {
            return null;
        }

        PastPaper paper = PastOf(source);
        return LastEdition.Find(paper.Id, paper.Subject.Value, earlier);
    }

    private PastPaper PastOf(PaperSource source) => new(
        Path.GetFileNameWithoutExtension(ContentPath.NameOf(source.Path)),
        new Lazy<ImmutableArray<RowLabel>>(() => source.RowLabels),
        new Lazy<PaperSubject>(() => source.Subject with { Area = source.Subject.Area ?? state.ContextOf(state.Packs[source.PackId]).Options.Area?.Name }),
        new Lazy<PaperReading>(() => PackModel.Reading(state.BindingOf(source), source)));

    /// <summary>The day of a pack's meeting; a pack without one counts as the earliest.</summary>
    private (DateOnly Date, int Place) MeetingOf(PackState pack) => (state.Header(pack)?.Date ?? default, state.Packs.Keys.TakeWhile(id => id != pack.Id).Count());
}
