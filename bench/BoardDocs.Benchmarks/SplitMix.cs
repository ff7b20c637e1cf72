namespace BoardDocs.Benchmarks;

/// <summary>A small seeded generator (SplitMix64), so that a corpus is the same on every machine and runtime.</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 to one less than the bound.</summary>
    public int Next(int bound) => (int)(NextWord() % (ulong)bound);

    /// <summary>A number from 0 up to 1.</summary>
    public double NextDouble() => (NextWord() >> 11) * (1.0 / (1UL << 53));

    private ulong NextWord()
    {
        state += 0x9E3779B97F4A7C15;
        ulong word = state;
        word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9;
        word = (word ^ (word >> 27)) * 0x94D049BB133111EB;
        return word ^ (word >> 31);
    }
}
