using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Statistics;

/// <summary>One line of a <c>vector</c> block of specs/statistics.md.</summary>
internal sealed record SpecVector(string Method, int Line, ImmutableArray<string> Inputs, ImmutableArray<string> Outputs)
{
    private const string Opening = "```vector method=";
    private const string Arrow = " -> ";

    /// <summary>All lines of all blocks, without the first line of each, which names the columns.</summary>
    public static IEnumerable<SpecVector> ReadAll()
    {
        string[] lines = File.ReadAllLines(RepositoryFiles.PathOf("specs", "statistics.md"));
        string? method = null;
        bool isHeader = false;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Opening, StringComparison.Ordinal))
            {
                (method, isHeader) = (lines[i][Opening.Length..].Trim(), true);
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                method = null;
            }
            else if (method is not null && isHeader)
            {
                isHeader = false;
            }
            else if (method is not null)
            {
                string[] sides = lines[i].Split(Arrow, 2);
                yield return new SpecVector(method, i + 1, Cells(sides[0]), Cells(sides[1]));
            }
        }
    }

    /// <summary>An input as a number; <c>-</c> is missing, <c>95%</c> a fraction.</summary>
    public double Number(int cell) => ParseNumber(Inputs[cell]);

    /// <summary>An input as a whole number.</summary>
    public int Whole(int cell) => int.Parse(Inputs[cell], CultureInfo.InvariantCulture);

    /// <summary>An input as a series.</summary>
    public double[] Series(int cell) => ParseSeries(Inputs[cell]);

    /// <summary>The numbers of a text, separated by spaces.</summary>
    public static double[] ParseSeries(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ParseNumber)];

    private static double ParseNumber(string text) => text == "-" ? double.NaN
        : text.EndsWith('%') ? double.Parse(text[..^1], CultureInfo.InvariantCulture) / 100
        : double.Parse(text, CultureInfo.InvariantCulture);

    private static ImmutableArray<string> Cells(string side) => [.. side.Split(',').Select(cell => cell.Trim())];
}
