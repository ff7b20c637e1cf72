using System.CommandLine;
using System.Reflection;

namespace BoardDocs.Cli.Commands;

/// <summary><c>new DIR</c>: writes a content folder that builds, with one short report.</summary>
internal static class NewCommand
{
    private const string Prefix = "template/";

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var folder = new Argument<string?>("dir") { Description = "The folder to make; it must be absent or empty.", Arity = ArgumentArity.ZeroOrOne };
        var content = new Option<string?>("--content") { Description = "The same as DIR.", HelpName = "DIR" };
        var command = new Command("new", "Makes a content folder that builds, with one short report.") { folder, content };
        command.SetAction(parsed => Run(parsed.GetValue(folder) ?? parsed.GetValue(content)
            ?? throw new UsageException("Say which folder to make: boarddocs new my-content.")));
        return command;
    }

    private static int Run(string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new UsageException($"'{folder}' is there already and not empty. Choose another folder: 'new' overwrites nothing.");
        }

        foreach (string name in Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(IsTemplate).Order(StringComparer.Ordinal))
        {
            // Resource names keep the separator of the machine that built the program.
            Write(name, Path.Combine(folder, Path.Combine(name[Prefix.Length..].Split('/', '\\'))));
        }

        Console.Error.WriteLine($"Made {folder} with one report. Next: boarddocs build {Quote(folder)}");
        return ExitCode.Done;
    }

    private static bool IsTemplate(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);

    private static string Quote(string path) => path.Contains(' ') ? $"\"{path}\"" : path;

    private static void Write(string resource, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
        using Stream source = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The template {resource} is not in the program.");
        using FileStream target = File.Create(path);
        source.CopyTo(target);
    }
}
