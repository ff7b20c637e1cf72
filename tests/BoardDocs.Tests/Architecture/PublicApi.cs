using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Architecture;

/// <summary>The public types and members of the compiler, as a reviewer sees them change.</summary>
/// <remarks>Snapshots follow Verify's conventions: on a difference the received file is written beside the verified one; to accept it, rename it.</remarks>
public class PublicApi
{
    [Fact]
    public void Core()
    {
        string verified = RepositoryFiles.PathOf("tests", "BoardDocs.Tests", "Architecture", "PublicApi.Core.verified.txt");
        string received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        string found = PublicApiPrinter.Print(typeof(SourceText).Assembly);
        string expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : string.Empty;
        if (found != expected)
        {
            File.WriteAllText(received, found);
        }
        else
        {
            File.Delete(received);
        }

        Assert.True(found == expected, "The public API differs from PublicApi.Core.verified.txt: " + FirstDifference(expected, found));
    }

    private static string FirstDifference(string expected, string found)
    {
        string[] left = expected.Split('\n');
        string[] right = found.Split('\n');
        int line = Enumerable.Range(0, Math.Max(left.Length, right.Length)).FirstOrDefault(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return FormattableString.Invariant($"line {line + 1} was '{left.ElementAtOrDefault(line)}' and is '{right.ElementAtOrDefault(line)}'");
    }
}
