using System.Collections.Immutable;
using System.CommandLine;
using BoardDocs.Analysis;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Cli.Commands;

/// <summary><c>fix</c>: makes the changes that <c>check</c> proposes.</summary>
internal static class FixCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var options = new ChangeOptions();
        var ids = new Option<string[]>("--id") { Description = "Only findings of this id, such as BD2001; may be given several times.", HelpName = "BDnnnn" };
        var command = new Command("fix", "Makes the changes that mend what check finds, where one is known.");
        options.AddTo(command);
        command.Options.Add(ids);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(options.Open(parsed), Known(parsed.GetValue(ids) ?? []), cancellation)));
        return command;
    }

    private static int Run(ContentEdit edit, ImmutableHashSet<string> ids, CancellationToken cancellation)
    {
        FixResult result = ContentFixer.Run(edit.Compilation, ids, cancellation);
        foreach (AppliedFix made in result.Fixes)
        {
            Location place = made.Diagnostic.Location;
            Console.Out.Write($"{edit.Paths.Show(place.Path)}:{place.Start.Line + 1}:{place.Start.Character + 1}: {made.Diagnostic.Id}: {made.Fix.Title}\n");
        }

        int errors = result.Compilation.GetDiagnostics(cancellation).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Console.Error.WriteLine(Summary.OfFix(result.Fixes.Length, result.Texts.Count, [.. result.Offered.Select(offered => offered.Diagnostic.Id)], errors, edit.IsCheck));
        return edit.Finish(result.Texts, edit.NotUtf8());
    }

    /// <exception cref="UsageException">There is no such id.</exception>
    private static ImmutableHashSet<string> Known(IEnumerable<string> written)
    {
        ImmutableHashSet<string> ids = [.. written.Select(id => id.Trim().ToUpperInvariant())];
        string? unknown = ids.Order(StringComparer.Ordinal).FirstOrDefault(id => !DescriptorCatalog.All.ContainsKey(id));
        return unknown is null ? ids : throw new UsageException($"There is no diagnostic '{unknown}'. {Hint(unknown)}");
    }

    private static string Hint(string unknown) => Suggestions.Nearest(unknown, DescriptorCatalog.All.Keys) is { } nearest
        ? $"Did you mean '{nearest}'?"
        : "Ids look like BD2001; 'boarddocs check' prints one with each finding.";
}
