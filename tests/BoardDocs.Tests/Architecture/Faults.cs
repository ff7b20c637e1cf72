namespace BoardDocs.Tests.Architecture;

/// <summary>Reports all breaches of a rule at once, one a line.</summary>
internal static class Faults
{
    public static void None(string rule, IEnumerable<string> faults)
    {
        string[] found = [.. faults.Distinct(StringComparer.Ordinal)];
        Assert.True(found.Length == 0, $"{rule}\n{string.Join('\n', found)}");
    }
}
