namespace BoardDocs.Cli;

/// <summary>Puts the first garbage collection off.</summary>
internal static class FirstCollection
{
    private const long Bytes = 48L << 20;
    private const long SmallMachine = 512L << 20;

    /// <summary>Lets the program take 48 MB before anything is collected, unless the machine or its container is a small one.</summary>
    public static void PutOff()
    {
        // A usual pack is compiled within this; all of it is in use until the end, so that a collection would halt every thread and free next to nothing.
        // In 32 bits, so much is more than the collector can promise.
        if (Environment.Is64BitProcess && GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > SmallMachine)
        {
            GC.TryStartNoGCRegion(Bytes);
        }
    }
}
