using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.CompilerServices;
using BoardDocs.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BoardDocs.Tests.Architecture;

/// <summary>A folder uses only the folders before it in the pipeline; the root's types stand between Binding and Analysis.</summary>
public class NamespaceOrderTests
{
    private const string Root = "";

    private static readonly string[] Order =
        ["Text", "Diagnostics", "Syntax", "Data", "Symbols", "Statistics", "Binding", Root, "Analysis", "Charts", "Emit", "Review"];

    private static readonly FrozenDictionary<string, FrozenSet<string>> Types = typeof(SourceText).Assembly.GetTypes()
        .Where(type => type.Namespace is "BoardDocs" || type.Namespace?.StartsWith("BoardDocs.", StringComparison.Ordinal) == true)
        .Where(type => !type.IsNested && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
        .GroupBy(type => type.Namespace is "BoardDocs" ? Root : (type.Namespace ?? Root)["BoardDocs.".Length..])
        .ToFrozenDictionary(group => group.Key, group => group.Select(type => type.Name.Split('`')[0]).ToFrozenSet());

    [Fact]
    public void Folders_Are_Those_Of_The_Pipeline() => Faults.None(
        "A folder under src/BoardDocs that the pipeline does not know:",
        SourceFile.Core.Where(file => !Order.Contains(file.Folder)).Select(file => file.Path));

    [Fact]
    public void Namespaces_Are_File_Scoped_And_Named_After_The_Folder() => Faults.None(
        "A namespace is file-scoped and named after the folder under src/BoardDocs:",
        SourceFile.Core.Where(file => !HasItsNamespace(file)).Select(file => file.Path));

    [Fact]
    public void Folders_Use_Only_Folders_Before_Them() => Faults.None(
        "A folder may use only those before it: " + string.Join(", ", Order.Select(name => name.Length == 0 ? "(root types)" : name)) + ".",
        SourceFile.Core.Where(file => file.Folder.Length > 0).SelectMany(Breaches));

    private static bool HasItsNamespace(SourceFile file)
    {
        string expected = file.Folder.Length == 0 ? "BoardDocs" : "BoardDocs." + file.Folder;
        var names = file.Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().ToList();
        return names is [FileScopedNamespaceDeclarationSyntax only] && only.Name.ToString() == expected
            || (names.Count == 0 && file.Root.Members.Count == 0);
    }

    private static IEnumerable<string> Breaches(SourceFile file)
    {
        int own = Array.IndexOf(Order, file.Folder);
        string[] later = [.. Order.Skip(own + 1)];
        IEnumerable<string> dotted = file.DottedNames()
            .Where(name => later.Any(folder => folder.Length > 0 && Mentions(name.Name, folder)))
            .Select(name => $"{file.At(name.Node)}: {name.Name}");
        IEnumerable<string> root = !later.Contains(Root) || !Types.TryGetValue(Root, out FrozenSet<string>? types) ? []
            : file.SimpleNames().Where(name => types.Contains(name.Identifier.Text)).Select(name => $"{file.At(name)}: {name}");
        return dotted.Concat(root);
    }

    // Spelt out from BoardDocs on, or from the folder on, which a namespace of BoardDocs allows.
    private static bool Mentions(string name, string folder)
    {
        string[] parts = name.Split('.');
        return parts is ["BoardDocs", string first, ..] ? first == folder
            : parts is [string head, string type, ..] && head == folder && Types.TryGetValue(folder, out FrozenSet<string>? types) && types.Contains(type);
    }
}
