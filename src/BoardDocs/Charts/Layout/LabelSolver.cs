using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>
/// Moves labels apart as little as possible: labels that would overlap form a stack, and a stack stands where the
/// squares of its labels' moves add up to least (pool adjacent violators).
/// </summary>
internal static class LabelSolver
{
    /// <summary>Places labels along an axis.</summary>
    /// <param name="wanted">Where each label's middle wants to be.</param>
    /// <param name="heights">How much room each needs.</param>
    /// <param name="low">The edge no label may cross at the low end.</param>
    /// <param name="high">The edge at the high end, at least the sum of the heights away.</param>
    /// <returns>The middles, in the order given.</returns>
    public static ImmutableArray<double> Place(ReadOnlySpan<double> wanted, ReadOnlySpan<double> heights, double low, double high)
    {
        int[] order = Order(wanted);
        var stacks = new List<Stack>(order.Length);
        foreach (int label in order)
        {
            Add(stacks, new Stack(1, heights[label], wanted[label] - (heights[label] / 2)), low, high);
        }

        double[] middles = new double[order.Length];
        int next = 0;
        foreach (Stack stack in stacks)
        {
            double edge = stack.Start(low, high);
            for (int i = 0; i < stack.Count; i++, next++)
            {
                middles[order[next]] = edge + (heights[order[next]] / 2);
                edge += heights[order[next]];
            }
        }

        return [.. middles];
    }

    private static int[] Order(ReadOnlySpan<double> wanted)
    {
        int[] order = new int[wanted.Length];
        double[] keys = wanted.ToArray();
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        // Labels that want the same place keep the order of the data.
        Array.Sort(order, (a, b) => keys[a].CompareTo(keys[b]) is var way && way != 0 ? way : a.CompareTo(b));
        return order;
    }

    private static void Add(List<Stack> stacks, Stack added, double low, double high)
    {
        Stack stack = added;
        while (stacks.Count > 0 && stacks[^1].Start(low, high) + stacks[^1].Height > stack.Start(low, high))
        {
            stack = stacks[^1].With(stack);
            stacks.RemoveAt(stacks.Count - 1);
        }

        stacks.Add(stack);
    }

    /// <summary>Labels that touch.</summary>
    /// <param name="Count">How many.</param>
    /// <param name="Height">Their heights together.</param>
    /// <param name="Starts">The sum of the places where each would have the stack start.</param>
    private readonly record struct Stack(int Count, double Height, double Starts)
    {
        public double Start(double low, double high) => Math.Max(low, Math.Min(high - Height, Starts / Count));

        public Stack With(Stack next) =>
            new(Count + next.Count, Height + next.Height, Starts + next.Starts - (next.Count * Height));
    }
}
