using System.Collections.Immutable;

namespace BoardDocs.Tests.Statistics;

/// <summary>Runs the examples of specs/statistics.md.</summary>
public class SpecTests
{
    public static TheoryData<int, string> Lines()
    {
        var lines = new TheoryData<int, string>();
        foreach (SpecVector vector in SpecVector.ReadAll())
        {
            lines.Add(vector.Line, vector.Method);
        }

        return lines;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Examples_Hold(int line, string method)
    {
        SpecVector vector = SpecVector.ReadAll().Single(candidate => candidate.Line == line);
        Assert.True(SpecMethods.All.TryGetValue(method, out Func<SpecVector, object[]>? run), $"line {line}: no method '{method}'");
        object[] outputs = run(vector);
        Assert.Equal(vector.Outputs.Length, outputs.Length);
        for (int i = 0; i < outputs.Length; i++)
        {
            AssertHolds(vector.Outputs[i], outputs[i]);
        }
    }

    [Fact]
    public void Every_Method_Has_Examples() =>
        Assert.Empty(SpecMethods.All.Keys.Except(SpecVector.ReadAll().Select(vector => vector.Method)));

    private static void AssertHolds(string expected, object found)
    {
        switch (found)
        {
            case double number when expected == "-":
                Assert.Equal(double.NaN, number);
                break;
            case double number:
                Near.Printed(expected, number);
                break;
            case ImmutableArray<double> series:
                Assert.Equal(SpecVector.ParseSeries(expected), series.ToArray());
                break;
            default:
                Assert.Equal(expected, found);
                break;
        }
    }
}
