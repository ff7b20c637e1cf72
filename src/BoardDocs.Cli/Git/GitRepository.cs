using BoardDocs.Text;

namespace BoardDocs.Cli.Git;

/// <summary>The git repository that a content folder lies in. It is only read: nothing is checked out, no hook and no filter runs, nothing is written.</summary>
internal sealed class GitRepository : IDisposable
{
    private readonly GitProgram program;
    private readonly string folder;
    private readonly string prefix;
    private readonly bool isShallow;
    private readonly GitBlobs blobs;
    private readonly LfsStore lfs;
    private readonly CancellationToken cancellation;

    private GitRepository(GitProgram program, string folder, Place place, CancellationToken cancellation)
    {
        this.program = program;
        this.folder = folder;
        this.cancellation = cancellation;
        prefix = place.Prefix;
        isShallow = place.IsShallow;
        blobs = new GitBlobs(program, folder, cancellation);
        lfs = new LfsStore(Path.GetFullPath(place.Store, folder));
    }

    /// <summary>Finds the repository of a content folder; the folder need not be there now.</summary>
    /// <param name="content">The content folder as the user named it.</param>
    /// <param name="program">The git.</param>
    /// <param name="cancellation">Ends whatever git does.</param>
    /// <exception cref="UsageException">There is none, or it cannot be read.</exception>
    public static GitRepository Open(string content, GitProgram program, CancellationToken cancellation)
    {
        string full = Path.GetFullPath(content);
        string folder = full;
        while (!Directory.Exists(folder))
        {
            folder = Path.GetDirectoryName(folder) ?? throw GitFaults.NoRepository(content);
        }

        GitAnswer answer = GitAnswer.To(
            program, folder, ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--git-common-dir", "--show-prefix"], cancellation);
        if (!answer.IsGood)
        {
            throw GitFaults.OfRepository(content, answer.Error);
        }

        string missing = Path.GetRelativePath(folder, full).Replace('\\', '/');
        return Place.Read(answer.Text, missing == "." ? string.Empty : missing + "/") is { } place
            ? new GitRepository(program, folder, place, cancellation)
            : throw GitFaults.NoRepository(content);
    }

    /// <summary>The content folder as a revision holds it; empty where it holds none.</summary>
    /// <param name="revision">A branch, tag, commit or whatever else git takes as the name of one commit.</param>
    /// <exception cref="UsageException">There is no such revision, or its files are not in this clone.</exception>
    public GitRevisionFiles Read(string revision)
    {
        string commit = Resolve(revision);
        GitAnswer answer = Ask(["ls-tree", "-r", "-l", "-z", "--full-tree", commit, .. prefix.Length == 0 ? (string[])[] : ["--", prefix]]);
        if (!answer.IsGood)
        {
            throw GitFaults.OfFiles(revision, answer.Error);
        }

        Dictionary<string, GitEntry> entries = GitEntry.ReadAll(answer.Output, prefix);
        return entries.Values.Any(entry => entry.Size < 0 && entry.Kind != GitEntryKind.Submodule)
            ? throw GitFaults.Partial(revision)
            : new GitRevisionFiles(revision, commit, entries, new GitLinks(entries, prefix, blobs), blobs, lfs);
    }

    /// <inheritdoc/>
    public void Dispose() => blobs.Dispose();

    private string Resolve(string revision)
    {
        if (revision.Length == 0 || revision[0] == '-' || revision.Any(char.IsControl))
        {
            throw new UsageException($"'{revision}' is not a revision. Name a branch, a tag or a commit, such as main or HEAD~1.");
        }

        GitAnswer answer = Ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        return answer.IsGood ? answer.Text.TrimEnd().Split('\n')[^1] : throw Unknown(revision);
    }

    private UsageException Unknown(string revision) => new(this switch
    {
        _ when revision.Contains("..", StringComparison.Ordinal) => $"'{revision}' names two revisions. Name the earlier one with --base and the later one with --head.",
        { isShallow: true } => $"There is no revision '{revision}' here: this clone is shallow and holds the latest commits only. "
            + "Run 'git fetch --unshallow', or set 'fetch-depth: 0' where CI checks out.",
        _ when !Ask("rev-parse", "--verify", "--quiet", "HEAD").IsGood && Names() is [] => "The repository has no commit yet, so there is nothing to compare with. Commit your files first.",
        _ when Suggestions.Nearest(revision, Names()) is { } nearest => $"There is no revision '{revision}' in the repository. Did you mean '{nearest}'?",
        _ => $"There is no revision '{revision}' in the repository. Name a branch, a tag or a commit; one that is not here yet comes with 'git fetch'.",
    });

    private string[] Names() => Ask("for-each-ref", "--count=10000", "--format=%(refname:short)").Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private GitAnswer Ask(params string[] question) => GitAnswer.To(program, folder, question, cancellation);

    /// <summary>Where in a repository a folder is.</summary>
    /// <param name="IsShallow">Whether the repository holds the latest commits only.</param>
    /// <param name="Store">Its <c>.git</c> folder.</param>
    /// <param name="Prefix">The folder from the repository's root, with <c>/</c> behind it; empty for the root.</param>
    private sealed record Place(bool IsShallow, string Store, string Prefix)
    {
        /// <summary>Reads the answer of <c>rev-parse</c>, one fact a line; null where the folder is not in a working tree.</summary>
        public static Place? Read(string answer, string missing) => answer.Split('\n', 4) is ["true", var shallow, var store, var prefix]
            ? new Place(shallow == "true", store, prefix.TrimEnd('\n') + missing)
            : null;
    }
}
