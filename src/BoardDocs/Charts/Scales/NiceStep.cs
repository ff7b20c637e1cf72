namespace BoardDocs.Charts;

/// <summary>A step between ticks: 1, 2, 2.5 or 5 times a power of ten, held exactly.</summary>
/// <param name="Tenths">10, 20, 25 or 50.</param>
/// <param name="Exponent">The power of ten the first digit stands for.</param>
internal readonly record struct NiceStep(int Tenths, int Exponent)
{
    /// <summary>The step as a number.</summary>
    public double Value => Times(1);

    /// <summary>Decimals needed to print every multiple.</summary>
    /// <param name="shift">How many places the point moves to the right in print: 2 for a fraction shown in per cent.</param>
    public int Decimals(int shift) => Math.Max(0, (Tenths == 25 ? 1 : 0) - Exponent - shift);

    /// <summary>A multiple of the step, the nearest number there is to it.</summary>
    public double Times(long multiple)
    {
        int shift = Exponent - 1;
        return shift >= 0 ? multiple * Tenths * Power(shift) : multiple * Tenths / Power(-shift);
    }

    /// <summary>The exponent of a positive number's first digit.</summary>
    public static int ExponentOf(double number)
    {
        int exponent = (int)Math.Floor(Math.Log10(number));

        // The logarithm may differ in the last bit from machine to machine; the comparison does not.
        if (new NiceStep(10, exponent + 1).Value <= number)
        {
            return exponent + 1;
        }

        return new NiceStep(10, exponent).Value > number ? exponent - 1 : exponent;
    }

    private static double Power(int exponent)
    {
        double power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
