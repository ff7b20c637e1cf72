namespace BoardDocs.Cli.Review;

/// <summary>Finds the two sides that a command line names.</summary>
internal static class ReviewSides
{
    /// <summary>Finds both sides; a file or published folder of the name of the base goes before a revision of that name.</summary>
    /// <param name="content">The content folder as the user named it.</param>
    /// <param name="from">The earlier side: a revision, a manifest or a published folder.</param>
    /// <param name="to">The later revision; null for the files as they are.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="UsageException">A side cannot be found.</exception>
    public static IReviewSides Open(string content, string from, string? to, CancellationToken cancellation) =>
        PublishedManifests.IsOne(from) ? PublishedSides.Open(content, from, to, cancellation)
        : PublishedManifests.IsJson(from) ? throw new UsageException($"There is no file '{from}'. Name the manifest.json that a build wrote, or a git revision.")
        : RevisionSides.Open(content, from, to, cancellation);
}
