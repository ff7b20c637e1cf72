using System.Collections.Immutable;
using System.Globalization;
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
        Compilation now = old.WithFiles(after);
        if (packId is not null && !old.Packs.Contains(packId))
        {
            PackChoice.Check(now, packId, content);
        }

        ReviewResult review = PackReview.Compare(old, now, labels, cancellation);
        remarks.AddRange(review.Notes.Select(Show));
        return review;
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

    private static string Show(ReviewNote note) => note.Path is null ? note.Message
        : $"{note.Message} ({note.Path}{(note.Line is int line ? string.Create(CultureInfo.InvariantCulture, $":{line}") : string.Empty)})";
}
