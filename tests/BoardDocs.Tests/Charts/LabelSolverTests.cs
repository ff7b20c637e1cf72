using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

public sealed class LabelSolverTests
{
    [Fact]
    public void Place_Leaves_Labels_Alone_That_Do_Not_Touch() =>
        Assert.Equal((double[])[20, 100, 60], LabelSolver.Place([20, 100, 60], [20, 20, 20], 0, 200).ToArray());

    [Fact]
    public void Place_Moves_Two_Labels_Apart_Evenly() =>
        Assert.Equal((double[])[90, 110], LabelSolver.Place([100, 100], [20, 20], 0, 200).ToArray());

    [Fact]
    public void Place_Keeps_Labels_Inside() =>
        Assert.Equal((double[])[170, 190, 10], LabelSolver.Place([199, 200, -5], [20, 20, 20], 0, 200).ToArray());

    [Fact]
    public void Place_Keeps_Order_And_Room_For_Any_Wishes()
    {
        var random = new Random(3);
        for (int round = 0; round < 2000; round++)
        {
            double[] wanted = [.. Enumerable.Range(0, random.Next(1, 10)).Select(_ => random.NextDouble() * 300)];
            double[] heights = [.. wanted.Select(_ => 10 + (random.NextDouble() * 20))];

            var placed = LabelSolver.Place(wanted, heights, 0, 300);

            int[] order = [.. Enumerable.Range(0, wanted.Length).OrderBy(i => wanted[i])];
            for (int i = 0; i < order.Length; i++)
            {
                double floor = i == 0 ? 0 : placed[order[i - 1]] + (heights[order[i - 1]] / 2);
                Assert.True(placed[order[i]] - (heights[order[i]] / 2) >= floor - 1e-9, $"Label {i} of round {round} overlaps.");
            }

            Assert.True(placed[order[^1]] + (heights[order[^1]] / 2) <= 300 + 1e-9);
        }
    }
}
