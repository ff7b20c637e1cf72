using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using BoardDocs.Cli.Diagnostics;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Cli.Commands;

/// <summary>A content folder that was compiled for a command, with what was found.</summary>
internal sealed class CompilationRun
{
    private readonly bool isStrict;
    private ImmutableArray<Diagnostic> later = [];

    private CompilationRun(IContentFiles files, Compilation compilation, ImmutableArray<Diagnostic> diagnostics, PathDisplay paths, bool isStrict, Stopwatch watch)
    {
        Files = files;
        Compilation = compilation;
        Diagnostics = diagnostics;
        Paths = paths;
        Watch = watch;
        this.isStrict = isStrict;
    }

    /// <summary>The content folder.</summary>
    public IContentFiles Files { get; }

    /// <summary>The compiled content.</summary>
    public Compilation Compilation { get; }

    /// <summary>What was found, in stable order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>How paths are shown.</summary>
    public PathDisplay Paths { get; }

    /// <summary>Runs since the command began.</summary>
    public Stopwatch Watch { get; }

    /// <summary>Whether the content cannot be published as it stands.</summary>
    public bool Fails => Diagnostics.Any(IsFault);

    /// <summary>Compiles the content folder that a command line names.</summary>
    public static CompilationRun Start(ParseResult parsed, ContentOptions options, bool isDraft, CancellationToken cancellation) => Start(
        parsed.GetRequiredValue(options.Content),
        new CompilationOptions { AsAt = parsed.GetValue(options.AsAt), PackId = parsed.GetValue(options.Pack), Draft = isDraft },
        parsed.GetValue(options.Strict),
        cancellation);

    /// <summary>Compiles a content folder.</summary>
    /// <param name="content">The folder as the user named it.</param>
    /// <param name="options">How it is compiled.</param>
    /// <param name="isStrict">Whether warnings fail.</param>
    /// <param name="cancellation">Stops the work between two papers.</param>
    /// <exception cref="UsageException">There is no such folder or pack.</exception>
    public static CompilationRun Start(string content, CompilationOptions options, bool isStrict, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        FolderContent files = ContentFolder.Open(content);
        Compilation compilation = Compilation.Create(files, options);
        if (options.PackId is { } pack)
        {
            PackChoice.Check(compilation, pack, content);
        }

        ImmutableArray<Diagnostic> diagnostics = compilation.GetDiagnostics(cancellation);
        return new CompilationRun(files, compilation, diagnostics, new PathDisplay(content, Directory.GetCurrentDirectory()), isStrict, watch);
    }

    /// <summary>Whether a diagnostic is one that fails the command.</summary>
    public bool IsFault(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error || (isStrict && diagnostic.Severity == DiagnosticSeverity.Warning);

    /// <summary>How many diagnostics of a severity were found, by the compilation and by what came after it.</summary>
    public int Count(DiagnosticSeverity severity) => Diagnostics.Concat(later).Count(diagnostic => diagnostic.Severity == severity);

    /// <summary>Prints diagnostics of what came after the compilation to standard error, and counts them.</summary>
    public void Write(params ImmutableArray<Diagnostic> diagnostics)
    {
        later = later.AddRange(diagnostics);
        WriteTo(diagnostics, Console.Error, Console.IsErrorRedirected);
    }

    /// <summary>Prints all diagnostics as text.</summary>
    public void WriteTo(TextWriter output, bool isRedirected) => WriteTo(Diagnostics, output, isRedirected);

    private void WriteTo(ImmutableArray<Diagnostic> diagnostics, TextWriter output, bool isRedirected)
    {
        if (diagnostics.IsEmpty)
        {
            return;
        }

        var writer = new TextDiagnosticWriter(output, Paths, new SourceLines(Files), Terminal.UsesColour(isRedirected));
        foreach (Diagnostic diagnostic in diagnostics)
        {
            writer.Write(diagnostic);
        }

        output.Flush();
    }
}
