namespace BoardDocs.Charts;

/// <summary>Chooses steps for ticks.</summary>
internal static class NiceSteps
{
    /// <summary>The least of 1, 2, 5 and 10 times a power of ten that is not below a number.</summary>
    public static NiceStep AtLeast(double number)
    {
        int exponent = NiceStep.ExponentOf(number);
        foreach (int tenths in (ReadOnlySpan<int>)[10, 20, 50])
        {
            NiceStep step = new(tenths, exponent);
            if (step.Value >= number)
            {
                return step;
            }
        }

        return new(10, exponent + 1);
    }

    /// <summary>The one of 1, 2, 5 and 10 times a power of ten that is near a number, with Heckbert's bounds 1.5, 3 and 7.</summary>
    public static NiceStep Near(double number)
    {
        int exponent = NiceStep.ExponentOf(number);
        double fraction = number / new NiceStep(10, exponent).Value;
        return fraction switch
        {
            < 1.5 => new(10, exponent),
            < 3 => new(20, exponent),
            < 7 => new(50, exponent),
            _ => new(10, exponent + 1),
        };
    }

    /// <summary>Every step that could give a range 4 to 7 ticks, small to large.</summary>
    /// <param name="range">The range, above 0.</param>
    /// <param name="least">The least exponent.</param>
    public static IEnumerable<NiceStep> Candidates(double range, int least)
    {
        int exponent = NiceStep.ExponentOf(range);
        int from = Math.Max(exponent - 1, least);
        for (int power = from; power <= Math.Max(from, exponent); power++)
        {
            yield return new(10, power);
            yield return new(20, power);
            yield return new(25, power);
            yield return new(50, power);
        }
    }
}
