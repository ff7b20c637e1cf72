using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Text;

namespace BoardDocs.Tests.Specs;

/// <summary>A <c>console</c> block of a page: commands after <c>$ </c>, and among the other lines the findings that <c>check</c> prints.</summary>
/// <param name="Removed">Files that <c>rm</c> takes away, and folders of files that <c>rm -r</c> does.</param>
/// <param name="Options">The options of <c>boarddocs check</c>.</param>
/// <param name="Output">What is printed, a line each.</param>
internal sealed record ConsoleExample(ImmutableArray<string> Removed, CompilationOptions Options, ImmutableArray<string> Output)
{
    private const string Remove = "$ rm ";
    private const string Recursive = "-r ";
    private const string Check = "$ boarddocs check";
    private const string AsAt = " --as-at ";

    /// <summary>Nothing is done but a check, and nothing in particular is printed.</summary>
    public static ConsoleExample None { get; } = new([], CompilationOptions.Default, []);

    /// <summary>Reads a block; a command that examples do not know is a fault of the page.</summary>
    public static ConsoleExample Read(string text)
    {
        ConsoleExample example = None;
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            example = line switch
            {
                _ when line.StartsWith(Remove, StringComparison.Ordinal) => example with { Removed = example.Removed.Add(line[Remove.Length..]) },
                Check => example,
                _ when line.StartsWith(Check + AsAt, StringComparison.Ordinal) => example with { Options = ReadDay(line[(Check + AsAt).Length..]) },
                _ when line.StartsWith("$ ", StringComparison.Ordinal) => throw new FormatException($"Examples do not know the command {line}"),
                _ => example with { Output = example.Output.Add(line) },
            };
        }

        return example;
    }

    /// <summary>The folder after the commands.</summary>
    public MemoryContent Apply(MemoryContent content) => Removed.Aggregate(content, TakeAway);

    private static MemoryContent TakeAway(MemoryContent content, string path) => path.StartsWith(Recursive, StringComparison.Ordinal)
        ? content.ListFiles(path[Recursive.Length..]).Aggregate(content, (folder, file) => folder.Without(file))
        : content.Without(path);

    private static CompilationOptions ReadDay(string day) =>
        CompilationOptions.Default with { AsAt = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) };
}
