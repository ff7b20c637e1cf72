using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>The fixes.</summary>
public static class CodeFixCatalog
{
    /// <summary>All providers, in the order in which they are asked.</summary>
    public static ImmutableArray<CodeFixProvider> All { get; } = [new MissingPunctuationFix(), new TypedValueFix(), new SuggestedNameFix()];

    /// <summary>The fixes for a finding; none where nobody knows one.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="text">The text of the file it lies in.</param>
    public static ImmutableArray<CodeFix> Find(Diagnostic diagnostic, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        ArgumentNullException.ThrowIfNull(text);

        // A cell of a data file has a line and a column but no offset: what a fix would replace is not known.
        bool isPlaced = Location.In(diagnostic.Location.Path, text, diagnostic.Location.Span) == diagnostic.Location;
        return isPlaced ? [.. All.Select(provider => provider.Find(diagnostic, text)).OfType<CodeFix>().Take(1)] : [];
    }

    /// <summary>Makes all fixes of a file at once; of two that overlap the later waits for the next time.</summary>
    public static SourceText ApplyAll(IEnumerable<Diagnostic> diagnostics, SourceText text) =>
        text.WithChanges(Choose(diagnostics, text, _ => true).SelectMany(chosen => chosen.Fix.Changes));

    /// <summary>The fixes of a file that can be made at once, in order of place; of two that overlap the first.</summary>
    internal static ImmutableArray<AppliedFix> Choose(IEnumerable<Diagnostic> diagnostics, SourceText text, Func<CodeFix, bool> isWanted)
    {
        var chosen = ImmutableArray.CreateBuilder<AppliedFix>();
        foreach (Diagnostic diagnostic in diagnostics.Order())
        {
            foreach (CodeFix fix in Find(diagnostic, text).Where(isWanted))
            {
                if (fix.Changes.All(change => !chosen.Any(made => made.Fix.Changes.Any(other => Touches(other.Span, change.Span)))))
                {
                    chosen.Add(new AppliedFix(diagnostic, fix));
                }
            }
        }

        return chosen.ToImmutable();
    }

    private static bool Touches(TextSpan one, TextSpan other) =>
        one.Start < other.End && other.Start < one.End || one.Start == other.Start;
}
