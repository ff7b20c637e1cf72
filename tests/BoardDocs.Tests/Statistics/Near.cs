namespace BoardDocs.Tests.Statistics;

/// <summary>Comparisons of numbers by relative difference.</summary>
internal static class Near
{
    public static void Equal(double expected, double actual, double relative = 1e-6)
    {
        double allowed = relative * Math.Max(Math.Abs(expected), 1e-12);
        bool isNear = double.IsNaN(expected) ? double.IsNaN(actual) : Math.Abs(actual - expected) <= allowed;
        Assert.True(isNear, FormattableString.Invariant($"expected {expected:R}, found {actual:R}"));
    }

    /// <summary>Equal to the digits that a reference prints, or to one part in a million.</summary>
    public static void Printed(string expected, double actual)
    {
        int point = expected.IndexOf('.', StringComparison.Ordinal);
        int exponent = expected.IndexOf('e', StringComparison.Ordinal);
        double value = double.Parse(expected, System.Globalization.CultureInfo.InvariantCulture);
        int digits = point < 0 ? 0 : (exponent < 0 ? expected.Length : exponent) - point - 1;
        int power = exponent < 0 ? 0 : int.Parse(expected[(exponent + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        double unit = Math.Pow(10, power - digits);
        Assert.True(Math.Abs(actual - value) <= (0.5 * unit) + (1e-6 * Math.Abs(value)), FormattableString.Invariant($"expected {expected}, found {actual:R}"));
    }
}
