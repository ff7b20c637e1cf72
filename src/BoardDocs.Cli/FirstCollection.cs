namespace BoardDocs.Cli;

/// <summary>Puts the first garbage collection off.</summary>
internal static class FirstCollection
{
    private const long Bytes = 48L << 20;
    private const long Spare = 512L << 20;

    /// <summary>Lets the program take 48 MB before anything is collected, where the machine has them to spare.</summary>
    public static void PutOff()
    {
        // A usual pack is compiled within this; all of it is in use until the end, so that a collection would halt every thread and free next to nothing.
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > Spare)
        {
            GC.TryStartNoGCRegion(Bytes);
        }
    }
}
