namespace BoardDocs.Statistics;

/// <summary>Finds the slope of a season-stratified log-linear trend by Newton's method in one dimension.</summary>
internal sealed class TrendSolver
{
    private const int MostSteps = 100;
    private const double LongestStep = 0.05;
    private const double Converged = 1e-12;

    // A change of 22,000 times in a year: the slope is on its way to infinity.
    private const double SteepestYear = 10;

    private readonly TrendPoints points;
    private readonly double[] weights;
    private readonly double[] sums;
    private readonly double[] firstMoments;
    private readonly double[] secondMoments;
    private readonly double centre;
    private readonly double observed;

    /// <summary>Prepares a fit; all that a step needs is allocated here.</summary>
    public TrendSolver(TrendPoints points)
    {
        this.points = points;
        weights = new double[points.Length];
        sums = new double[points.Totals.Length];
        firstMoments = new double[points.Totals.Length];
        secondMoments = new double[points.Totals.Length];

        // Times count from the middle of the series: the slope is the same and the sums of squares keep their digits.
        centre = points.Length == 0 ? 0 : (points.Times[0] + points.Times[^1]) / 2.0;
        for (int i = 0; i < points.Length; i++)
        {
            observed += points.Counts[i] * (points.Times[i] - centre);
        }
    }

    /// <summary>The slope β per step, on the log scale.</summary>
    public double Slope { get; private set; }

    /// <summary>The information V = Σ n_m V_m at the slope.</summary>
    public double Information { get; private set; }

    /// <summary>Runs Newton's method from 0.</summary>
    /// <returns>False where no finite slope exists, as when every event lies in one year.</returns>
    public bool TrySolve()
    {
        for (int step = 0; step < MostSteps; step++)
        {
            double change = Score() / Information;
            if (!double.IsFinite(change) || Math.Abs(Slope) * sums.Length > SteepestYear)
            {
                return false;
            }

            if (Math.Abs(change) < Converged)
            {
                return true;
            }

            Slope += Math.Clamp(change, -LongestStep, LongestStep);
        }

        return false;
    }

    /// <summary>The events expected at a point: μ_i = n_m p_i.</summary>
    public double Expected(int i) => points.Totals[points.Strata[i]] * weights[i] / sums[points.Strata[i]];

    private double Score()
    {
        Weigh();
        double expected = 0;
        Information = 0;
        for (int m = 0; m < sums.Length; m++)
        {
            if (points.Totals[m] > 0)
            {
                double mean = firstMoments[m] / sums[m];
                expected += points.Totals[m] * mean;
                Information += points.Totals[m] * ((secondMoments[m] / sums[m]) - (mean * mean));
            }
        }

        return observed - expected;
    }

    private void Weigh()
    {
        Array.Clear(sums);
        Array.Clear(firstMoments);
        Array.Clear(secondMoments);
        for (int i = 0; i < weights.Length; i++)
        {
            double time = points.Times[i] - centre;
            double weight = points.Exposures[i] * Math.Exp(Slope * time);
            int stratum = points.Strata[i];
            weights[i] = weight;
            sums[stratum] += weight;
            firstMoments[stratum] += weight * time;
            secondMoments[stratum] += weight * time * time;
        }
    }
}
