using System.Collections.Immutable;
using BoardDocs.Review;

namespace BoardDocs.Cli.Verify;

/// <summary>What a published folder and a build of the content have in common and what not.</summary>
internal sealed class VerifyReport
{
    private const int MostDifferences = 20;

    private readonly PublishedFolder published;
    private readonly VerifySink rebuilt;

    /// <summary>Compares a build with what is published.</summary>
    public VerifyReport(PublishedFolder published, VerifySink rebuilt)
    {
        this.published = published;
        this.rebuilt = rebuilt;
        ImmutableArray<string> others = [.. published.Files.Where(file => !rebuilt.Findings.ContainsKey(file))];
        Printed = [.. others.Where(IsPrinted)];
        Added = [.. others.Where(file => !IsPrinted(file))];
        Different = Of(FileState.Different);
        Missing = Of(FileState.Missing);
    }

    /// <summary>Whether nothing that can be compared differs.</summary>
    public bool IsSame => Different.IsEmpty && Missing.IsEmpty && Added.IsEmpty;

    /// <summary>Published files with other bytes.</summary>
    private ImmutableArray<string> Different { get; }

    /// <summary>Files of the build that are not published.</summary>
    private ImmutableArray<string> Missing { get; }

    /// <summary>Published files that the build does not write.</summary>
    private ImmutableArray<string> Added { get; }

    /// <summary>Published files that a browser or a painter made, whose bytes depend on its version.</summary>
    private ImmutableArray<string> Printed { get; }

    /// <summary>Prints what differs.</summary>
    public void Write(TextWriter output)
    {
        foreach (string file in Different)
        {
            output.WriteLine(IsText(file) ? $"{file} differs from line {rebuilt.Findings[file].Line} on" : $"{file} differs");
            foreach (string difference in ManifestDifferences(file))
            {
                output.WriteLine($"    {difference}");
            }
        }

        foreach (string file in Missing)
        {
            output.WriteLine($"{file} is missing");
        }

        foreach (string file in Added)
        {
            output.WriteLine($"{file} is not written by a build of this content");
        }

        output.Flush();
    }

    /// <summary>The result in one line.</summary>
    public string Summarise(string shown, string content)
    {
        string same = Summary.Plural(rebuilt.Findings.Count - Different.Length - Missing.Length, "file");
        string unknown = Printed.IsEmpty ? string.Empty : $" Not compared: {Summary.Plural(Printed.Length, "file")} whose bytes depend on the machine ({Sentence(Printed)}).";
        return IsSame
            ? $"{shown} is what {content} gives: {same} the same.{unknown}"
            : $"{shown} is not what {content} gives: {same} the same, {Different.Length} different, {Missing.Length} missing, {Added.Length} too many.{unknown}";
    }

    private static bool IsText(string file) => Path.GetExtension(file) is ".html" or ".css" or ".csv" or ".json" or ".svg" or ".md";

    private static bool IsPrinted(string file) => file.Split('/') is [_, "pack.pdf"] || (file.Split('/') is [_, "figures", _] && file.EndsWith(".png", StringComparison.Ordinal));

    private ImmutableArray<string> Of(FileState state) =>
        [.. rebuilt.Findings.Where(finding => finding.Value.State == state).Select(finding => finding.Key).Order(StringComparer.Ordinal)];

    private IEnumerable<string> ManifestDifferences(string file)
    {
        if (!rebuilt.Manifests.TryGetValue(file, out byte[]? bytes))
        {
            return [];
        }

        using FileStream stream = File.OpenRead(published.PathOf(file));
        ManifestReading before = ManifestReader.Read(stream, file);
        using var memory = new MemoryStream(bytes);
        return (before.Manifest, ManifestReader.Read(memory, file).Manifest) is ({ } was, { } now)
            ? Shorten(ManifestComparison.Compare(was, now))
            : [before.Fault];
    }

    private static string Sentence(ImmutableArray<string> files) => files.Length == 1 ? files[0] : $"{files[0]} and others";

    private static IEnumerable<string> Shorten(ImmutableArray<string> differences) => differences.Length <= MostDifferences
        ? differences
        : differences.Take(MostDifferences).Append($"and {Summary.Plural(differences.Length - MostDifferences, "more difference")}");
}
