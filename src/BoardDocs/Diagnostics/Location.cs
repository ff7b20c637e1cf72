using BoardDocs.Text;

namespace BoardDocs.Diagnostics;

/// <summary>A place in any input: a paper, a catalogue file or a cell of a data file.</summary>
/// <param name="Path">The file, relative to the content folder, with <c>/</c> between its parts.</param>
/// <param name="Span">Offsets in the file's text; for data files, which are not held as text, only the line positions count.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
public sealed record Location(string Path, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>A place in a text that is at hand.</summary>
    public static Location In(string path, SourceText text, TextSpan span) =>
        new(path, span, text.GetLinePosition(span.Start), text.GetLinePosition(span.End));

    /// <summary>A whole file, or a file that is not there.</summary>
    public static Location OfFile(string path) => new(path, default, default, default);
}
