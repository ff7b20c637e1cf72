using System.Collections.Immutable;
using BoardDocs.Cli.Commands;
using BoardDocs.Cli.Git;
using BoardDocs.Emit;
using BoardDocs.Review;
using BoardDocs.Text;

namespace BoardDocs.Cli.Review;

/// <summary>Published manifests, and a revision or the files as they are.</summary>
internal sealed class PublishedSides : IReviewSides
{
    private readonly string path;
    private readonly ImmutableArray<PublishedManifest> before;
    private readonly IContentFiles after;
    private readonly GitRepository? repository;

    private PublishedSides(string path, ImmutableArray<PublishedManifest> before, IContentFiles after, GitRepository? repository)
    {
        this.path = path;
        this.before = before;
        this.after = after;
        this.repository = repository;
    }

    /// <summary>Finds both sides.</summary>
    /// <param name="content">The content folder as the user named it.</param>
    /// <param name="from">The manifest, or a published folder.</param>
    /// <param name="to">The later revision; null for the files as they are.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="UsageException">A side cannot be found or read.</exception>
    public static PublishedSides Open(string content, string from, string? to, CancellationToken cancellation)
    {
        ImmutableArray<PublishedManifest> before = PublishedManifests.Read(from);
        if (to is null)
        {
            return new PublishedSides(from, before, ContentFolder.Open(content), null);
        }

        GitRepository repository = GitRepository.Open(content, GitProgram.Find(), cancellation);
        try
        {
            return new PublishedSides(from, before, repository.Read(to), repository);
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
        ImmutableArray<PublishedManifest> chosen = [.. before.Where(manifest => packId is null || manifest.Pack == packId)];
        if (chosen.IsEmpty)
        {
            throw new UsageException($"'{path}' holds no manifest of the pack '{packId}'; it holds {string.Join(", ", before.Select(manifest => manifest.Pack))}.");
        }

        string head = after is GitRevisionFiles revision ? RevisionSides.Label(revision) : "working tree";
        Compilation now = Compilation.Create(after, new CompilationOptions { PackId = packId });
        return PackReview.Compare(chosen, now, new ReviewLabels(path.Replace('\\', '/'), head), cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => repository?.Dispose();
}
