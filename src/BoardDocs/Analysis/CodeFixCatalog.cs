using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>The fixes.</summary>
public static class CodeFixCatalog
{
    /// <summary>All providers, in the order in which they are asked.</summary>
    public static ImmutableArray<CodeFixProvider> All { get; } = [new MissingPunctuationFix(), new SuggestedNameFix()];

    /// <summary>The fixes for a finding; none where nobody knows one.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="text">The text of the file it lies in.</param>
    public static ImmutableArray<CodeFix> Find(Diagnostic diagnostic, SourceText text) =>
        [.. All.Select(provider => provider.Find(diagnostic, text)).OfType<CodeFix>().Take(1)];

    /// <summary>Makes all fixes of a file at once; of two that overlap the later waits for the next time.</summary>
    public static SourceText ApplyAll(IEnumerable<Diagnostic> diagnostics, SourceText text)
    {
        var changes = new List<TextChange>();
        foreach (CodeFix fix in diagnostics.Order().SelectMany(diagnostic => Find(diagnostic, text)))
        {
            if (fix.Changes.All(change => changes.TrueForAll(made => !Touches(made.Span, change.Span))))
            {
                changes.AddRange(fix.Changes);
            }
        }

        return text.WithChanges(changes);
    }

    private static bool Touches(TextSpan one, TextSpan other) =>
        one.Start < other.End && other.Start < one.End || one.Start == other.Start;
}
