using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Architecture;

/// <summary>Every diagnostic has one id, one descriptor and one page that agrees with it.</summary>
public partial class DiagnosticCatalogueTests
{
    private static readonly string[] Sections = ["Cause", "Why it matters", "How to fix", "When to suppress", "Example"];

    private static readonly ImmutableArray<(string Field, DiagnosticDescriptor Descriptor)> Descriptors =
    [
        .. typeof(DiagnosticDescriptor).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => ($"{field.DeclaringType?.Name}.{field.Name}", (DiagnosticDescriptor?)field.GetValue(null)))
            .Where(pair => pair.Item2 is not null)
            .Select(pair => (pair.Item1, pair.Item2 ?? throw new InvalidOperationException(pair.Item1))),
    ];

    private static readonly IReadOnlyDictionary<string, string> Pages = RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("specs", "diagnostics"))
        .Where(page => IdPattern().IsMatch(page.Key.Split('.')[0]))
        .ToDictionary(page => page.Key.Split('.')[0], page => page.Value.ReplaceLineEndings("\n"));

    [Fact]
    public void Ids_Are_Unique() => Faults.None(
        "An id belongs to one descriptor:",
        Descriptors.GroupBy(item => item.Descriptor.Id).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(item => item.Field))}"));

    [Fact]
    public void Ids_Are_BD_And_Four_Digits_Of_Their_Phase() => Faults.None(
        "An id is BD and four digits, the first one its phase's:",
        Descriptors.Where(item => !IdPattern().IsMatch(item.Descriptor.Id) || !HasItsCategory(item.Descriptor))
            .Select(item => $"{item.Field}: {item.Descriptor.Id} {item.Descriptor.Category}"));

    [Fact]
    public void Errors_Are_Not_Configurable_And_All_Else_Is() => Faults.None(
        "Errors are not configurable, warnings and infos are:",
        Descriptors.Where(item => item.Descriptor.IsConfigurable == (item.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)).Select(item => item.Field));

    [Fact]
    public void Messages_Are_Sentences_With_Consecutive_Arguments() => Faults.None(
        "A message ends as a sentence or with an argument that does; its arguments are numbered from 0 without gaps:",
        Descriptors.Where(item => item.Descriptor.MessageFormat is not [.., '.' or '}'] || !HasAllArguments(item.Descriptor.MessageFormat))
            .Select(item => $"{item.Field}: {item.Descriptor.MessageFormat}"));

    [Fact]
    public void Descriptors_Have_Pages_And_Pages_Descriptors()
    {
        var ids = Descriptors.Select(item => item.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        Faults.None("Every id has its page in specs/diagnostics:", ids.Where(id => !Pages.ContainsKey(id)).Order(StringComparer.Ordinal));
        Faults.None("Every page in specs/diagnostics has its descriptor:", Pages.Keys.Where(id => !ids.Contains(id)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pages_Agree_With_Their_Descriptors() => Faults.None(
        "A page has its id and title as heading, its severity, and all sections in order:",
        Descriptors.SelectMany(item => Pages.TryGetValue(item.Descriptor.Id, out string? page) ? PageFaults(item.Descriptor, page) : []));

    private static IEnumerable<string> PageFaults(DiagnosticDescriptor descriptor, string page)
    {
        string heading = $"# {descriptor.Id}: {descriptor.Title}\n";
        string severity = $"**Severity:** {descriptor.DefaultSeverity.ToString().ToLowerInvariant()} ({(descriptor.IsConfigurable ? "configurable" : "not configurable")})";
        string[] lines = page.Split('\n');
        if (!page.StartsWith(heading, StringComparison.Ordinal))
        {
            yield return $"{descriptor.Id}: the first line is not '{heading.Trim()}'";
        }

        if (!lines.Contains(severity, StringComparer.Ordinal))
        {
            yield return $"{descriptor.Id}: no line '{severity}'";
        }

        string[] found = [.. OutsideFences(lines).Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..].Trim())];
        if (!found.SequenceEqual(Sections, StringComparer.Ordinal))
        {
            yield return $"{descriptor.Id}: the sections are {string.Join(", ", found)}";
        }

        string[] examples = ["{|" + descriptor.Id + ":", $" {descriptor.Id}: ", "There is no example to run:"];
        if (!examples.Any(example => page.Contains(example, StringComparison.Ordinal)))
        {
            yield return $"{descriptor.Id}: the example marks no text, prints no finding and does not say 'There is no example to run:' with the reason";
        }
    }

    private static IEnumerable<string> OutsideFences(string[] lines)
    {
        string? fence = null;
        foreach (string line in lines)
        {
            string ticks = line[..(line.Length - line.TrimStart('`').Length)];
            if (fence is null && ticks.Length >= 3)
            {
                fence = ticks;
            }
            else if (fence is not null && line.TrimEnd() == fence)
            {
                fence = null;
            }
            else if (fence is null)
            {
                yield return line;
            }
        }
    }

    private static bool HasItsCategory(DiagnosticDescriptor descriptor) => descriptor.Id[2] switch
    {
        '1' => descriptor.Category == "Syntax",
        '2' => descriptor.Category is "Names" or "Syntax" or "Editorial",
        '3' => descriptor.Category == "Data",
        '4' => descriptor.Category is "Statistics" or "Editorial",
        '5' => descriptor.Category == "Output",
        _ => false,
    };

    private static bool HasAllArguments(string format)
    {
        int[] numbers = [.. ArgumentPattern().Matches(format).Select(match => int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order()];
        return numbers.SequenceEqual(Enumerable.Range(0, numbers.Length));
    }

    [GeneratedRegex("^BD[1-5][0-9]{3}$")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex ArgumentPattern();
}
