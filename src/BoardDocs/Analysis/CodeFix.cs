using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>A change that mends a finding; plain data, made only when somebody asks for it.</summary>
/// <param name="Title">What it does, as a command: Use 'homicide'.</param>
/// <param name="Path">The file it changes, relative to the content folder.</param>
/// <param name="Changes">The changes, which do not overlap.</param>
public sealed record CodeFix(string Title, string Path, ImmutableArray<TextChange> Changes)
{
    /// <summary>Whether it may be made without a person who looks at it: the text as it stood cannot be published or says the same.</summary>
    public bool IsSafe { get; init; } = true;

    /// <summary>The text with the changes made.</summary>
    public SourceText Apply(SourceText text) => text.WithChanges(Changes);
}
