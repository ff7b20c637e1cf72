using System.Reflection;
using System.Text.RegularExpressions;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Syntax;

/// <summary>The examples of the pages on syntax report what they mark, there, and no other syntax error.</summary>
public sealed partial class SyntaxExampleTests
{
    public static TheoryData<string> Ids => [.. typeof(SyntaxDiagnostics)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(member => member.GetValue(null))
        .OfType<DiagnosticDescriptor>()
        .Select(descriptor => descriptor.Id)
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Example_Reports_What_Is_Marked(string id)
    {
        string page = File.ReadAllText(RepositoryFiles.PathOf("specs", "diagnostics", id + ".md")).ReplaceLineEndings("\n");
        Match fence = Fence().Match(page);
        if (!fence.Success)
        {
            Assert.Contains("There is no example to run", page, StringComparison.Ordinal);
            return;
        }

        (string text, var expected) = DiagnosticMarkup.Read(fence.Groups["text"].Value);
        SyntaxTree tree = TreeInvariants.ParseAndCheck(text);
        Assert.Equal(expected, tree.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location.Span)));
        Assert.Contains(expected, item => item.Id == id);
    }

    [GeneratedRegex(@"^(?<fence>````+)md file=\S+\n(?<text>.*?)^\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();
}
