namespace BoardDocs.Statistics;

/// <summary>The logarithm of the gamma function.</summary>
internal static class LogGamma
{
    private const double G = 607.0 / 128;

    private static ReadOnlySpan<double> Coefficients =>
    [
        0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174,
        -0.49191381609762019978, 0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4,
        0.15808870322491248884e-3, -0.21026444172410488319e-3, 0.21743961811521264320e-3, -0.16431810653676389022e-3,
        0.84418223983852743293e-4, -0.26190838401581408670e-4, 0.36899182659531622704e-5,
    ];

    /// <summary>ln Γ(x) for x above 0 (Lanczos, P. Godfrey's 15 coefficients); <see cref="double.NaN"/> otherwise.</summary>
    public static double Of(double x)
    {
        if (!(x > 0))
        {
            return double.NaN;
        }

        double sum = Coefficients[0];
        for (int i = 1; i < Coefficients.Length; i++)
        {
            sum += Coefficients[i] / (x + i);
        }

        double shifted = x + G + 0.5;
        return ((x + 0.5) * Math.Log(shifted)) - shifted + Math.Log(2.5066282746310005 * sum / x);
    }
}
