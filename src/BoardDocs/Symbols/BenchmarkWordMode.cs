namespace BoardDocs.Symbols;

/// <summary>How above, below and similar are told apart (specs/statistics.md, Relation).</summary>
public enum BenchmarkWordMode
{
    /// <summary><c>band+ci</c>: similar within 5 % of the average or where the interval of the ratio holds 1.</summary>
    BandAndInterval,

    /// <summary><c>band</c>: similar within 5 % of the average.</summary>
    Band,

    /// <summary><c>strict</c>: the sign of the difference.</summary>
    Strict,

    /// <summary><c>sd</c>: similar within one standard deviation of the areas' rates.</summary>
    StandardDeviation,
}
