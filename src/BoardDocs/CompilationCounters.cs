namespace BoardDocs;

/// <summary>What a compilation has done so far and what it could take over from the one it was made from.</summary>
public sealed class CompilationCounters
{
    private int treesParsed;
    private int treesReused;
    private int modelsBound;
    private int modelsReused;
    private int datasetsRead;
    private int datasetsReused;
    private int cataloguesRead;

    /// <summary>Papers that were parsed.</summary>
    public int TreesParsed => treesParsed;

    /// <summary>Papers whose tree was taken over.</summary>
    public int TreesReused => treesReused;

    /// <summary>Papers that were bound.</summary>
    public int ModelsBound => modelsBound;

    /// <summary>Papers whose bound model was taken over.</summary>
    public int ModelsReused => modelsReused;

    /// <summary>Data files that were read.</summary>
    public int DatasetsRead => datasetsRead;

    /// <summary>Data files that were taken over.</summary>
    public int DatasetsReused => datasetsReused;

    /// <summary>How often the catalogue was read: 0 where it was taken over.</summary>
    public int CataloguesRead => cataloguesRead;

    internal void CountTreeParsed() => Interlocked.Increment(ref treesParsed);

    internal void CountTreeReused() => Interlocked.Increment(ref treesReused);

    internal void CountModelBound() => Interlocked.Increment(ref modelsBound);

    internal void CountModelReused() => Interlocked.Increment(ref modelsReused);

    internal void CountDatasetRead() => Interlocked.Increment(ref datasetsRead);

    internal void CountDatasetReused() => Interlocked.Increment(ref datasetsReused);

    internal void CountCatalogueRead() => Interlocked.Increment(ref cataloguesRead);
}
