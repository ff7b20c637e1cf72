using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BoardDocs.Tests.Architecture;

/// <summary>What the product's code does not say.</summary>
public class CodeRulesTests
{
    // The culture, the clock and chance must not reach an output.
    private static readonly string[] BannedEverywhere =
    [
        "CultureInfo.CurrentCulture", "CultureInfo.CurrentUICulture", "Random.Shared", "Guid.NewGuid",
    ];

    private static readonly string[] BannedInCore =
    [
        "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "Environment.TickCount",
        "Environment.MachineName", "Environment.UserName", "Environment.GetEnvironmentVariable", "TimeProvider.System", "Stopwatch.StartNew",
    ];

    private static readonly string[] UnfinishedWords = ["TODO", "FIXME", "HACK", "XXX"];

    [Fact]
    public void Null_Is_Never_Forgiven() => Faults.None(
        "Product code has no null-forgiving !:",
        SourceFile.All.SelectMany(file => file.Root.DescendantNodes()
            .Where(node => node.IsKind(SyntaxKind.SuppressNullableWarningExpression))
            .Select(node => $"{file.At(node)}: {node}")));

    [Fact]
    public void Warnings_Are_Switched_Off_Only_With_A_Reason() => Faults.None(
        "A warning that product code silences is named, with the reason behind //; nullable warnings are never silenced:",
        SourceFile.All.SelectMany(file => file.Root.DescendantNodes(descendIntoTrivia: true)
            .Where(node => node is NullableDirectiveTriviaSyntax || (node is PragmaWarningDirectiveTriviaSyntax pragma && !HasReason(pragma)))
            .Select(node => $"{file.At(node)}: {node.ToString().Trim()}")));

    [Fact]
    public void Culture_Clock_And_Chance_Stay_Out() => Faults.None(
        "The machine's culture, clock and chance stay out of the product:",
        SourceFile.All.SelectMany(file => Banned(file, BannedEverywhere))
            .Concat(SourceFile.Core.SelectMany(file => Banned(file, BannedInCore))));

    [Fact]
    public void Console_Belongs_To_The_Command_Line() => Faults.None(
        "Only the command line program talks to the console:",
        SourceFile.Core.SelectMany(file => file.SimpleNames().Where(name => name.Identifier.Text == "Console").Select(name => file.At(name))));

    [Fact]
    public void Random_Numbers_Have_Seeds() => Faults.None(
        "A random number needs a seed that is part of the input:",
        SourceFile.All.SelectMany(file => file.Root.DescendantNodes()
            .Where(node => node.ToString() is "new Random()")
            .Select(file.At)));

    [Fact]
    public void Code_Is_Finished() => Faults.None(
        "Product code holds no stubs and no notes of work to do:",
        SourceFile.All.SelectMany(file => file.SimpleNames()
            .Where(name => name.Identifier.Text is "NotImplementedException")
            .Select(name => file.At(name))
            .Concat(Comments(file).Where(comment => Array.Exists(UnfinishedWords, word => HasWord(comment, word))))));

    private static IEnumerable<string> Banned(SourceFile file, string[] names) => file.DottedNames()
        .Where(dotted => Array.Exists(names, name => dotted.Name == name || dotted.Name.EndsWith("." + name, StringComparison.Ordinal)))
        .Select(dotted => $"{file.At(dotted.Node)}: {dotted.Name}");

    private static bool HasReason(PragmaWarningDirectiveTriviaSyntax pragma) =>
        pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.RestoreKeyword)
        || (pragma.ErrorCodes.Count > 0 && pragma.ToFullString().Contains("// ", StringComparison.Ordinal)
            && !pragma.ErrorCodes.ToString().Contains("CS86", StringComparison.Ordinal));

    private static IEnumerable<string> Comments(SourceFile file) => file.Root.DescendantTrivia()
        .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
        .Select(trivia => $"{file.Path}: {trivia}");

    private static bool HasWord(string comment, string word) =>
        comment.Split(' ', ':', '/', '(', ')').Contains(word, StringComparer.Ordinal);
}
