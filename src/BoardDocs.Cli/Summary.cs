using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Cli.Commands;
using BoardDocs.Diagnostics;

namespace BoardDocs.Cli;

/// <summary>The one line at the end of a command.</summary>
internal static class Summary
{
    /// <summary>What <c>check</c> found.</summary>
    public static string OfCheck(CompilationRun run) => $"{Findings(run)}. {Time(run)}";

    /// <summary>Why nothing was published.</summary>
    public static string OfRefusal(CompilationRun run, string output) =>
        $"Nothing was published: {Findings(run)}. {(Directory.Exists(output) ? $"{output} is as it was. " : string.Empty)}{Time(run)}";

    /// <summary>What was published.</summary>
    public static string OfBuild(CompilationRun run, ImmutableArray<BoundPack> packs, string output, bool isDraft)
    {
        int papers = packs.Sum(pack => pack.Papers.Length);
        int figures = packs.Sum(pack => pack.Papers.Sum(paper => paper.Figures.Length));
        int values = packs.Sum(pack => pack.Papers.Sum(paper => paper.Values.Length));
        return $"{(isDraft ? "Draft of" : "Published")} {Plural(packs.Length, "pack")} in {output}: {Plural(papers, "paper")}, {Plural(figures, "figure")}, {Plural(values, "value")}, {Findings(run)}. {Time(run)}";
    }

    /// <summary>What <c>fix</c> changed, and what it leaves to people.</summary>
    /// <param name="fixes">How many fixes were made.</param>
    /// <param name="files">In how many files.</param>
    /// <param name="offered">The ids of the findings whose fixes a person has to look at, one for each.</param>
    /// <param name="errors">How many errors are left.</param>
    /// <param name="isCheck">Whether nothing was written.</param>
    public static string OfFix(int fixes, int files, ImmutableArray<string> offered, int errors, bool isCheck)
    {
        string done = fixes == 0 ? "There is nothing to fix." : $"{(isCheck ? "Would make" : "Made")} {Plural(fixes, "fix", "fixes")} in {Plural(files, "file")}.";
        string asked = string.Join(' ', offered.Distinct().Order(StringComparer.Ordinal).Select(id => $"--id {id}"));
        string open = offered.IsEmpty ? string.Empty : $" {Plural(offered.Length, "fix is", "fixes are")} for you to decide: look at what 'boarddocs fix {asked} --check' would change.";
        string rest = errors == 0 ? "No error is left." : $"{Plural(errors, "error")} {(errors == 1 ? "is" : "are")} left; 'boarddocs check' says where.";
        return $"{done}{open} {rest}";
    }

    /// <summary>What <c>format</c> changed.</summary>
    /// <param name="files">How many files.</param>
    /// <param name="isCheck">Whether nothing was written.</param>
    /// <param name="isAll">Whether every file could be looked at.</param>
    public static string OfFormat(int files, bool isCheck, bool isAll) =>
        files == 0 ? (isAll ? "All is tidy." : "All that could be read is tidy.") : $"{(isCheck ? "Would tidy" : "Tidied")} {Plural(files, "file")}.";

    private static string Findings(CompilationRun run)
    {
        int errors = run.Count(DiagnosticSeverity.Error);
        string warnings = Plural(run.Count(DiagnosticSeverity.Warning), "warning");
        return errors == 0 ? warnings : $"{Plural(errors, "error")}, {warnings}";
    }

    private static string Time(CompilationRun run) =>
        string.Create(CultureInfo.InvariantCulture, $"{run.Watch.Elapsed.TotalSeconds:0.0} s.");

    /// <summary>A number with its noun.</summary>
    public static string Plural(int count, string noun, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? noun : many ?? noun + "s")}");
}
