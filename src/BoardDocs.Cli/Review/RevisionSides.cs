using BoardDocs.Cli.Commands;
using BoardDocs.Cli.Git;
using BoardDocs.Review;
using BoardDocs.Text;

namespace BoardDocs.Cli.Review;

/// <summary>A revision, and another one or the files as they are.</summary>
internal sealed class RevisionSides : IReviewSides
{
    private const int LongestShown = 40;
    private const int ShortCommit = 10;

    private readonly string content;
    private readonly GitRepository repository;
    private readonly GitRevisionFiles before;
    private readonly IContentFiles after;
    private readonly ReviewLabels labels;

    private RevisionSides(string content, GitRepository repository, GitRevisionFiles before, IContentFiles after)
    {
        this.content = content;
        this.repository = repository;
        this.before = before;
        this.after = after;
        labels = new ReviewLabels(Label(before), after is GitRevisionFiles revision ? Label(revision) : "working tree");
    }

    /// <summary>Finds both sides.</summary>
    /// <param name="content">The content folder as the user named it.</param>
    /// <param name="from">The earlier revision.</param>
    /// <param name="to">The later revision; null for the files as they are.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="UsageException">A side cannot be found.</exception>
    public static RevisionSides Open(string content, string from, string? to, CancellationToken cancellation)
    {
        FolderContent? folder = to is null ? ContentFolder.Open(content) : null;
        GitRepository repository = GitRepository.Open(content, GitProgram.Find(), cancellation);
        try
        {
            GitRevisionFiles before = repository.Read(from);
            return new RevisionSides(content, repository, before, to is null ? folder ?? ContentFolder.Open(content) : repository.Read(to));
        }
        catch
        {
            repository.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public ReviewResult Compare(string? packId, CancellationToken cancellation)
    {
        Compilation old = Compilation.Create(before, new CompilationOptions { PackId = packId });
        Compilation now = old.WithFiles(after);
        if (packId is not null && !old.Packs.Contains(packId))
        {
            PackChoice.Check(now, packId, content);
        }

        ReviewResult review = PackReview.Compare(old, now, labels, cancellation);
        return review with { Notes = [.. Remarks().Select(remark => new ReviewNote(remark)), .. review.Notes] };
    }

    /// <inheritdoc/>
    public void Dispose() => repository.Dispose();

    /// <summary>A revision as reviews name it.</summary>
    public static string Label(GitRevisionFiles files)
    {
        string commit = files.Commit[..Math.Min(ShortCommit, files.Commit.Length)];
        string name = files.Revision.Length > LongestShown ? files.Revision[..LongestShown] + "…" : files.Revision;
        return files.Commit.StartsWith(files.Revision, StringComparison.Ordinal) ? commit : $"{name} ({commit})";
    }

    /// <summary>What neither side's files tell: that the folder is not there, and what lies in other repositories.</summary>
    private IEnumerable<string> Remarks()
    {
        if (before.IsEmpty)
        {
            yield return $"There was no content folder '{content}' in {labels.Base}: everything is new.";
        }

        foreach (GitRevisionFiles side in new[] { before, after as GitRevisionFiles }.OfType<GitRevisionFiles>().Where(side => !side.Submodules.IsEmpty))
        {
            yield return $"{Label(side)} keeps {string.Join(", ", side.Submodules)} in other repositories (submodules), whose files cannot be read.";
        }
    }
}
