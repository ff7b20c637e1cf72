using System.Collections.Immutable;

namespace BoardDocs.Analysis;

/// <summary>A paper of an earlier pack, read and bound when a rule asks.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Rows">The rows of its measures tables as they are written.</param>
/// <param name="Subject">Its kind and area, where it names none with the area of its pack.</param>
/// <param name="Reading">The paper, with the figures as they stand now.</param>
internal sealed record PastPaper(string Id, Lazy<ImmutableArray<RowLabel>> Rows, Lazy<PaperSubject> Subject, Lazy<PaperReading> Reading);
