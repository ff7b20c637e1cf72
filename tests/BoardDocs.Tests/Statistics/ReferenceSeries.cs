namespace BoardDocs.Tests.Statistics;

/// <summary>Three years of monthly counts whose trend was fitted with R's <c>glm(y ~ factor(month) + t, poisson)</c>.</summary>
internal static class ReferenceSeries
{
    public static double[] Y1 { get; } =
    [
        92, 88, 98, 97, 103, 105, 110, 108, 102, 103, 98, 96,
        85, 84, 90, 91, 94, 97, 100, 99, 95, 94, 90, 88,
        80, 76, 84, 83, 88, 90, 93, 92, 86, 88, 84, 82,
    ];

    public static double[] Y2 { get; } =
    [
        2, 1, 0, 3, 1, 2, 1, 0, 2, 1, 3, 1,
        1, 2, 1, 0, 2, 3, 1, 1, 2, 0, 1, 2,
        3, 1, 2, 1, 0, 1, 2, 4, 1, 2, 1, 2,
    ];

    public static double[] Y3 { get; } =
    [
        310, 290, 335, 340, 352, 361, 380, 372, 350, 341, 330, 318,
        342, 301, 360, 333, 391, 372, 425, 399, 361, 390, 352, 371,
        355, 352, 381, 412, 401, 443, 431, 462, 402, 421, 380, 415,
    ];

    public static double[] Y4 { get; } =
    [
        217, 223, 269, 258, 183, 248, 263, 293, 325, 305, 289, 292,
        279, 300, 303, 281, 322, 344, 285, 299, 277, 314, 313, 344,
        278, 265, 279, 262, 296, 303, 345, 374, 309, 348, 313, 396,
    ];

    public static double[] Population { get; } =
        [.. Enumerable.Repeat(1.700e6, 12), .. Enumerable.Repeat(1.715e6, 12), .. Enumerable.Repeat(1.730e6, 12)];

    public static double[] Named(string name) => name switch
    {
        "y1" => Y1,
        "y2" => Y2,
        "y3" or "y3p" => Y3,
        _ => Y4,
    };
}
