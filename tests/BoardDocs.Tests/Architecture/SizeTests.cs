using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BoardDocs.Tests.Architecture;

/// <summary>Files and methods small enough to read in one go.</summary>
public class SizeTests
{
    private const int LongestFile = 300;
    private const int LongestMethod = 40;
    private const int MedianFile = 60;
    private const int MedianMethod = 8;

    [Fact]
    public void Files_Have_At_Most_300_Lines() => Faults.None(
        "A file has at most 300 lines:",
        SourceFile.All.Where(file => file.LinesOf(file.Root) > LongestFile).Select(file => $"{file.Path}: {file.LinesOf(file.Root)}"));

    [Fact]
    public void Methods_Have_At_Most_40_Lines() => Faults.None(
        "A method has at most 40 lines:",
        SourceFile.All.SelectMany(file => Methods(file)
            .Where(method => file.LinesOf(method) > LongestMethod)
            .Select(method => $"{file.At(method)}: {file.LinesOf(method)}")));

    [Fact]
    public void Files_Are_Short_In_The_Median() =>
        Assert.InRange(Median(SourceFile.All.Select(file => file.LinesOf(file.Root))), 1, MedianFile);

    [Fact]
    public void Methods_Are_Short_In_The_Median() =>
        Assert.InRange(Median(SourceFile.All.SelectMany(file => Methods(file).Select(file.LinesOf))), 1, MedianMethod);

    private static IEnumerable<SyntaxNode> Methods(SourceFile file) => file.Root.DescendantNodes()
        .Where(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax
            or PropertyDeclarationSyntax { ExpressionBody: not null } or IndexerDeclarationSyntax { ExpressionBody: not null });

    private static int Median(IEnumerable<int> sizes)
    {
        int[] sorted = [.. sizes.Order()];
        return sorted[sorted.Length / 2];
    }
}
