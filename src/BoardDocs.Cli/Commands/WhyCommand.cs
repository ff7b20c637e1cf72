using System.Collections.Immutable;
using System.CommandLine;
using BoardDocs.Binding;
using BoardDocs.Cli.Diagnostics;
using BoardDocs.Diagnostics;
using BoardDocs.Review;
using BoardDocs.Text;

namespace BoardDocs.Cli.Commands;

/// <summary><c>why PACK VALUE</c>: says where a value comes from.</summary>
internal static class WhyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var pack = new Argument<string>("pack") { Description = "The pack (its folder's name under packs/)." };
        var value = new Argument<string>("value") { Description = "The value as papers write it, such as homicide.rank(msg)@2023-09." };
        var content = new ContentFolderOption();
        var paper = new Option<string?>("--paper") { Description = "The paper whose period, area and benchmark count; needed where the papers of a pack differ in them.", HelpName = "ID" };
        var command = new Command("why", "Says where a value comes from: definition, formula, rows, comparison, trend.") { pack, value, content.Option, paper };
        command.SetAction(parsed => Run(content.Find(parsed), parsed.GetRequiredValue(pack), parsed.GetValue(paper), parsed.GetRequiredValue(value)));
        return command;
    }

    private static int Run(string content, string packId, string? paperId, string value)
    {
        Compilation compilation = Compilation.Create(ContentFolder.Open(content), new CompilationOptions { PackId = packId });
        PackChoice.Check(compilation, packId, content);
        SemanticModel model = PaperChoice.Find(compilation, packId, paperId);
        string expression = value.ReplaceLineEndings(" ").Trim();
        ExpressionAnswer answer = model.Evaluate(expression.StartsWith('=') ? expression[1..].TrimStart() : expression);
        if (WrittenWrongly(answer) is { IsEmpty: false } faults)
        {
            Report(faults, expression.StartsWith('=') ? expression[1..].TrimStart() : expression);
            return ExitCode.Environment;
        }

        using var output = new StreamWriter(Console.OpenStandardOutput());
        output.Write(ProvenanceText.Of(model, answer));
        return ExitCode.Done;
    }

    /// <summary>Names that do not exist and what else the user wrote wrongly; that a value cannot be printed is an answer too.</summary>
    private static ImmutableArray<Diagnostic> WrittenWrongly(ExpressionAnswer answer) =>
        [.. answer.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error && found.Location.Path == ExpressionAnswer.Path && found.Id[2] is '1' or '2')];

    private static void Report(ImmutableArray<Diagnostic> faults, string expression)
    {
        var source = new MemoryContent([KeyValuePair.Create(ExpressionAnswer.Path, expression)]);
        var writer = new TextDiagnosticWriter(Console.Error, new PathDisplay(".", Directory.GetCurrentDirectory()), new SourceLines(source), Terminal.UsesColour(Console.IsErrorRedirected));
        foreach (Diagnostic fault in faults)
        {
            writer.Write(fault);
        }
    }
}
