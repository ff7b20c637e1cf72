namespace BoardDocs.Tests.Statistics;

/// <summary>A Poisson regression on season factors and time, by Fisher scoring on the full design matrix: slow, and written apart from the product's.</summary>
internal sealed record IndependentFit(double Slope, double UninflatedError, double Dispersion, double Autocorrelation)
{
    public static IndependentFit Of(double[] counts, int seasons)
    {
        int[] used = [.. Enumerable.Range(0, counts.Length).Where(t => !double.IsNaN(counts[t]))];
        double[][] rows = [.. used.Select(t => Row(t, seasons))];
        double[] y = [.. used.Select(t => counts[t])];
        double[] beta = [.. Enumerable.Range(0, seasons).Select(s => Math.Log(used.Where(t => t % seasons == s).Average(t => counts[t]))), 0];
        double[,] inverse = new double[0, 0];
        for (int step = 0; step < 60; step++)
        {
            double[] mu = [.. rows.Select(row => Mean(row, beta))];
            inverse = Invert(Weighted(rows, mu));
            double[] score = [.. Enumerable.Range(0, seasons + 1).Select(k => rows.Select((row, i) => row[k] * (y[i] - mu[i])).Sum())];
            beta = [.. beta.Select((b, k) => b + Enumerable.Range(0, seasons + 1).Sum(j => inverse[k, j] * score[j]))];
        }

        double[] residuals = [.. rows.Select((row, i) => (y[i] - Mean(row, beta)) / Math.Sqrt(Mean(row, beta)))];
        double squares = residuals.Sum(r => r * r);
        double products = Enumerable.Range(1, used.Length - 1).Where(i => used[i] == used[i - 1] + 1).Sum(i => residuals[i] * residuals[i - 1]);
        return new IndependentFit(beta[seasons], Math.Sqrt(inverse[seasons, seasons]), squares / (used.Length - seasons - 1), products / squares);
    }

    private static double[] Row(int t, int seasons) => [.. Enumerable.Range(0, seasons).Select(s => t % seasons == s ? 1.0 : 0.0), t];

    private static double Mean(double[] row, double[] beta) => Math.Exp(row.Zip(beta, (x, b) => x * b).Sum());

    private static double[,] Weighted(double[][] rows, double[] mu)
    {
        int size = rows[0].Length;
        var result = new double[size, size];
        for (int j = 0; j < size; j++)
        {
            for (int k = 0; k < size; k++)
            {
                result[j, k] = rows.Select((row, i) => mu[i] * row[j] * row[k]).Sum();
            }
        }

        return result;
    }

    private static double[,] Invert(double[,] matrix)
    {
        int size = matrix.GetLength(0);
        var inverse = new double[size, size];
        for (int i = 0; i < size; i++)
        {
            inverse[i, i] = 1;
        }

        for (int pivot = 0; pivot < size; pivot++)
        {
            double head = matrix[pivot, pivot];
            for (int k = 0; k < size; k++)
            {
                matrix[pivot, k] /= head;
                inverse[pivot, k] /= head;
            }

            for (int row = 0; row < size; row++)
            {
                double factor = row == pivot ? 0 : matrix[row, pivot];
                for (int k = 0; k < size; k++)
                {
                    matrix[row, k] -= factor * matrix[pivot, k];
                    inverse[row, k] -= factor * inverse[pivot, k];
                }
            }
        }

        return inverse;
    }
}
