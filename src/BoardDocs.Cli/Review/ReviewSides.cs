using System.Collections.Immutable;
using BoardDocs.Cli.Commands;
using BoardDocs.Cli.Git;
using BoardDocs.Review;
using BoardDocs.Text;

namespace BoardDocs.Cli.Review;

/// <summary>The two states of a content folder that a review compares.</summary>
internal sealed class ReviewSides : IDisposable
{
    private const int LongestShown = 40;
    private const int ShortCommit = 10;

    private readonly string content;
    private readonly GitRepository repository;
    private readonly GitRevisionFiles before;
    private readonly IContentFiles after;
    private readonly ReviewLabels labels;
    private readonly List<string> remarks = [];

    private ReviewSides(string content, GitRepository repository, GitRevisionFiles before, IContentFiles after)
    {
        this.content = content;
        this.repository = repository;
        this.before = before;
        this.after = after;
        labels = new ReviewLabels(Label(before), after is GitRevisionFiles revision ? Label(revision) : "working tree");
    }

    /// <summary>What the user should know of the comparison, in order.</summary>
    public IReadOnlyList<string> Remarks => remarks;

    /// <summary>Finds both sides.</summary>
    /// <param name="content">The content folder as the user named it.</param>
    /// <param name="from">The earlier revision.</param>
    /// <param name="to">The later revision; null for the files as they are.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="UsageException">A side cannot be found.</exception>
    public static ReviewSides Open(string content, string from, string? to, CancellationToken cancellation)
    {
        FolderContent? folder = to is null ? ContentFolder.Open(content) : null;
        GitRepository repository = GitRepository.Open(content, GitProgram.Find(), cancellation);
        try
        {
            GitRevisionFiles before = repository.Read(from);
            var sides = new ReviewSides(content, repository, before, to is null ? folder ?? ContentFolder.Open(content) : repository.Read(to));
            sides.NoteMissing();
            return sides;
        }
        catch
        {
            repository.Dispose();
            throw;
        }
    }

    /// <summary>Compiles and compares both sides; what did not change is compiled once.</summary>
    /// <param name="packId">The one pack to compare; null for all.</param>
    /// <param name="cancellation">Stops the work between two papers.</param>
    /// <exception cref="UsageException">No side has the pack.</exception>
    public ReviewResult Compare(string? packId, CancellationToken cancellation)
    {
        Compilation old = Compilation.Create(before, new CompilationOptions { PackId = packId });
        NoteErrors(old, labels.Base, cancellation);
        Compilation now = old.WithFiles(after);
        if (packId is not null && !old.Packs.Contains(packId))
        {
            PackChoice.Check(now, packId, content);
        }

        NoteErrors(now, labels.Head, cancellation);
        return PackReview.Compare(old, now, labels, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => repository.Dispose();

    private static string Label(GitRevisionFiles files)
    {
        string commit = files.Commit[..Math.Min(ShortCommit, files.Commit.Length)];
        string name = files.Revision.Length > LongestShown ? files.Revision[..LongestShown] + "…" : files.Revision;
        return files.Commit.StartsWith(files.Revision, StringComparison.Ordinal) ? commit : $"{name} ({commit})";
    }

    private void NoteMissing()
    {
        if (before.IsEmpty)
        {
            remarks.Add($"There was no content folder '{content}' in {labels.Base}: everything is new.");
        }

        foreach (GitRevisionFiles side in new[] { before, after as GitRevisionFiles }.OfType<GitRevisionFiles>().Where(side => !side.Submodules.IsEmpty))
        {
            remarks.Add($"{Label(side)} keeps {string.Join(", ", side.Submodules)} in other repositories (submodules), whose files cannot be read.");
        }
    }

    private void NoteErrors(Compilation compilation, string label, CancellationToken cancellation)
    {
        if (compilation.Packs.IsEmpty)
        {
            return;
        }

        ImmutableArray<BoardDocs.Diagnostics.Diagnostic> errors =
            [.. compilation.GetDiagnostics(cancellation).Where(found => found.Severity == BoardDocs.Diagnostics.DiagnosticSeverity.Error)];
        if (!errors.IsEmpty)
        {
            string place = $"{errors[0].Location.Path}:{errors[0].Location.Start.Line + 1}";
            remarks.Add($"{label} has {Summary.Plural(errors.Length, "error")}; what depends on them may be missing from the review. The first is at {place}: {errors[0].Message}");
        }
    }
}
