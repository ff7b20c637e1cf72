using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>
/// Makes the fixes of a content folder's papers and YAML files, again and again until there are no more: one fix may uncover the next
/// fault. Data files are left alone: they belong to whoever published them.
/// </summary>
public sealed class ContentFixer
{
    // Fixes that undo each other would go on for ever.
    private const int MaximumRounds = 10;
    private const string SyntaxPhase = "BD1";

    private readonly ImmutableHashSet<string> ids;
    private readonly List<AppliedFix> made = [];
    private readonly Dictionary<string, SourceText> originals = new(StringComparer.Ordinal);
    private ImmutableSortedDictionary<string, SourceText> texts = ImmutableSortedDictionary.Create<string, SourceText>(StringComparer.Ordinal);
    private Compilation compilation;

    private ContentFixer(Compilation compilation, ImmutableHashSet<string> ids)
    {
        this.compilation = compilation;
        this.ids = ids;
    }

    /// <summary>Makes the fixes of what a compilation's options ask for.</summary>
    /// <param name="compilation">The content folder.</param>
    /// <param name="ids">Only findings of these ids, with fixes that need a person to look; empty for all findings and safe fixes only.</param>
    /// <param name="cancellation">Stops the work between two papers.</param>
    public static FixResult Run(Compilation compilation, ImmutableHashSet<string> ids, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(ids);
        return new ContentFixer(compilation, ids).Run(cancellation);
    }

    private FixResult Run(CancellationToken cancellation)
    {
        ImmutableArray<Diagnostic> first = compilation.GetDiagnostics(cancellation);
        ImmutableArray<Diagnostic> found = first;
        for (int round = 0; round < MaximumRounds && MakeAll(found); round++)
        {
            found = compilation.GetDiagnostics(cancellation);
        }

        foreach (string path in texts.Keys.Where(path => CountSyntax(found, path) > CountSyntax(first, path)))
        {
            TakeBack(path);
        }

        ImmutableArray<Diagnostic> left = compilation.GetDiagnostics(cancellation);
        return new FixResult([.. made], texts, compilation) { Offered = ids.IsEmpty ? [.. Choose(left, fix => !fix.IsSafe).SelectMany(file => file.Fixes)] : [] };
    }

    private bool MakeAll(ImmutableArray<Diagnostic> found)
    {
        bool isChanged = false;
        foreach ((string path, SourceText text, ImmutableArray<AppliedFix> fixes) in Choose(found, fix => fix.IsSafe || !ids.IsEmpty))
        {
            Put(path, text.WithChanges(fixes.SelectMany(chosen => chosen.Fix.Changes)));
            made.AddRange(fixes);
            isChanged = true;
        }

        return isChanged;
    }

    private ImmutableArray<(string Path, SourceText Text, ImmutableArray<AppliedFix> Fixes)> Choose(ImmutableArray<Diagnostic> found, Func<CodeFix, bool> isWanted)
    {
        var chosen = ImmutableArray.CreateBuilder<(string, SourceText, ImmutableArray<AppliedFix>)>();
        foreach (IGrouping<string, Diagnostic> file in found.Where(IsWanted).GroupBy(diagnostic => diagnostic.Location.Path, StringComparer.Ordinal))
        {
            SourceText text = compilation.Files.ReadText(file.Key);
            if (!text.IsUtf8)
            {
                // Writing the text would put another character in the place of what could not be read.
                continue;
            }

            ImmutableArray<AppliedFix> fixes = CodeFixCatalog.Choose(file, text, fix => fix.Path == file.Key && isWanted(fix));
            if (fixes.Length > 0)
            {
                chosen.Add((file.Key, text, fixes));
            }
        }

        return chosen.ToImmutable();
    }

    /// <summary>Takes the fixes of a file back that broke more of its syntax than they mended.</summary>
    private void TakeBack(string path)
    {
        made.RemoveAll(fix => fix.Fix.Path == path);
        texts = texts.Remove(path);
        compilation = compilation.WithText(path, originals[path]);
    }

    private void Put(string path, SourceText text)
    {
        originals.TryAdd(path, compilation.Files.ReadText(path));
        compilation = compilation.WithText(path, text);
        texts = texts.SetItem(path, text);
    }

    private bool IsWanted(Diagnostic diagnostic) =>
        (ids.IsEmpty || ids.Contains(diagnostic.Id)) && IsOurs(diagnostic.Location.Path);

    private bool IsOurs(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".MD" or ".YML" or ".YAML" && compilation.Files.GetStatus(path) == ContentFileStatus.Readable;

    private static int CountSyntax(ImmutableArray<Diagnostic> diagnostics, string path) =>
        diagnostics.Count(diagnostic => diagnostic.Location.Path == path && diagnostic.Id.StartsWith(SyntaxPhase, StringComparison.Ordinal));
}
