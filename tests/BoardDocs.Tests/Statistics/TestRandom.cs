namespace BoardDocs.Tests.Statistics;

/// <summary>A small seeded generator (SplitMix64) whose stream no runtime changes.</summary>
internal sealed class TestRandom(ulong seed)
{
    private ulong state = seed;

    public double Uniform()
    {
        state += 0x9E3779B97F4A7C15;
        ulong z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Uniform())) * Math.Cos(2 * Math.PI * Uniform());

    /// <summary>Marsaglia and Tsang's method.</summary>
    public double Gamma(double shape)
    {
        double boost = shape < 1 ? Math.Pow(1 - Uniform(), 1 / shape) : 1;
        double d = (shape < 1 ? shape + 1 : shape) - (1 / 3.0);
        while (true)
        {
            double x = Normal();
            double v = Math.Pow(1 + (x / Math.Sqrt(9 * d)), 3);
            if (v > 0 && Math.Log(1 - Uniform()) < (0.5 * x * x) + d - (d * v) + (d * Math.Log(v)))
            {
                return d * v * boost;
            }
        }
    }

    /// <summary>Halves a large mean by a gamma waiting time, then counts uniform products.</summary>
    public int Poisson(double mean)
    {
        int count = 0;
        while (mean > 30)
        {
            int events = (int)(mean * 7 / 8);
            double time = Gamma(events);
            if (time > mean)
            {
                return count + Binomial(events - 1, mean / time);
            }

            count += events;
            mean -= time;
        }

        double product = 1 - Uniform();
        for (double limit = Math.Exp(-mean); product > limit; product *= 1 - Uniform())
        {
            count++;
        }

        return count;
    }

    private int Binomial(int trials, double share)
    {
        int count = 0;
        for (int i = 0; i < trials; i++)
        {
            count += Uniform() < share ? 1 : 0;
        }

        return count;
    }
}
