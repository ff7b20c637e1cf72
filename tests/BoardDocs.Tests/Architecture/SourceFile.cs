using System.Collections.Immutable;
using BoardDocs.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BoardDocs.Tests.Architecture;

/// <summary>One C# file of the product, parsed.</summary>
/// <param name="Path">Relative to src, with <c>/</c>.</param>
/// <param name="Root">Its syntax.</param>
internal sealed record SourceFile(string Path, CompilationUnitSyntax Root)
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private static readonly Lazy<ImmutableArray<SourceFile>> LazyAll = new(() =>
    [
        .. RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("src"))
            .Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal) && !file.Key.Split('/').Any(part => part is "obj" or "bin"))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => new SourceFile(file.Key, (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(file.Value, Options).GetRoot())),
    ]);

    /// <summary>All C# files under src.</summary>
    public static ImmutableArray<SourceFile> All => LazyAll.Value;

    /// <summary>The files of the compiler, src/BoardDocs.</summary>
    public static ImmutableArray<SourceFile> Core => [.. All.Where(file => file.Path.StartsWith("BoardDocs/", StringComparison.Ordinal))];

    /// <summary>The folder under src/BoardDocs, such as Text; empty for the files of its root.</summary>
    public string Folder => Path.Split('/') is { Length: > 2 } parts ? parts[1] : string.Empty;

    /// <summary>Every name that a using or a qualified name spells out, with dots.</summary>
    public IEnumerable<(string Name, SyntaxNode Node)> DottedNames() => Root.DescendantNodes()
        .Where(node => node is QualifiedNameSyntax or MemberAccessExpressionSyntax or UsingDirectiveSyntax)
        .Select(node => (node is UsingDirectiveSyntax { NamespaceOrType: { } name } ? name.ToString() : node.ToString(), node));

    /// <summary>Whether a using or a qualified name begins with a namespace.</summary>
    public bool Uses(string space) => DottedNames().Any(name => name.Name == space || name.Name.StartsWith(space + ".", StringComparison.Ordinal));

    /// <summary>Every simple name in the code.</summary>
    public IEnumerable<IdentifierNameSyntax> SimpleNames() => Root.DescendantNodes().OfType<IdentifierNameSyntax>();

    /// <summary>Where a node stands, as <c>BoardDocs/Text/TextSpan.cs:12</c>.</summary>
    public string At(SyntaxNode node) => FormattableString.Invariant($"{Path}:{Line(node.SpanStart) + 1}");

    /// <summary>The lines from the first to the last character of a node, its comments left out.</summary>
    public int LinesOf(SyntaxNode node) => Line(node.Span.End) - Line(node.SpanStart) + 1;

    private int Line(int position) => Root.SyntaxTree.GetText().Lines.GetLinePosition(position).Line;
}
