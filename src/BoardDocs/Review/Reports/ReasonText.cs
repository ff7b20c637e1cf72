using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BoardDocs.Review;

/// <summary>Says in a clause why something changed: <c>data/recorded-offences.csv line 88 was revised from 41 to 999</c>.</summary>
internal static partial class ReasonText
{
    private const string Keys = "; ";

    /// <summary>The evidence of changes, each once and the first of every file before the others, or else their causes in words.</summary>
    public static ReportReasons Of(ImmutableArray<ReviewChange> changes)
    {
        string[] evidence = [.. changes.SelectMany(change => change.Evidence).Where(reason => MoreIn(reason) == 0).Distinct(StringComparer.Ordinal)];
        if (evidence.Length == 0)
        {
            return new ReportReasons([.. changes.SelectMany(change => change.Causes).Distinct().Order().Select(OfCause)], 0);
        }

        string[][] files = [.. evidence.GroupBy(FileOf).Select(file => file.OrderBy(LineOf).ToArray())];
        int atLeast = changes.Max(change => change.Evidence.Sum(reason => Math.Max(1, MoreIn(reason))));
        bool isCut = changes.Any(change => change.Evidence.Any(reason => MoreIn(reason) > 0));
        return new ReportReasons([.. files.Select(file => file[0]), .. files.SelectMany(file => file.Skip(1))], isCut ? Math.Max(1, atLeast - evidence.Length) : 0);
    }

    /// <summary>A cause without evidence.</summary>
    public static string OfCause(ReviewCause cause) => cause switch
    {
        ReviewCause.DataRevised => "data was revised",
        ReviewCause.DataExtended => "data was added",
        ReviewCause.Definition => "the catalogue defines it differently",
        ReviewCause.Method => "a method or option changed",
        ReviewCause.Dsl => "the paper asks for something else",
        _ => "words changed",
    };

    /// <summary>Evidence as a clause; what has no known form stands as it is.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="write">Writes the parts of it that come from files.</param>
    public static string Clause(string evidence, Func<string, string> write)
    {
        if (Pattern().Match(evidence) is not { Success: true } match)
        {
            return Phrase().Match(evidence) is { Success: true } phrase ? (phrase.Groups["place"].Value is { Length: > 0 } file ? write(file) : string.Empty) + phrase.Groups["words"].Value : write(evidence);
        }

        string line = match.Groups["line"].Value;
        string place = write(match.Groups["place"].Value) + (line.Length > 0 ? " line " + line : string.Empty);
        bool isData = line.Length > 0 && !match.Groups["place"].Value.EndsWith(".md", StringComparison.Ordinal);
        return Statement(match.Groups["before"].Value, match.Groups["after"].Value) switch
        {
            ("", var after) => $"{place} has {write(after)} now",
            (var before, "") => $"{place} has no {write(before)} now",
            ("(no row)" or "(nothing)", var after) => $"{place} is new: {write(after)}",
            (var before, "(no row)" or "(nothing)") => $"{place} was taken out: {write(before)}",
            (var before, var after) => $"{place} was {(isData ? "revised" : "changed")} from {write(before)} to {write(after)}",
        };
    }

    /// <summary>What differs of two statements, key by key; two lines of text as they are.</summary>
    private static (string Before, string After) Statement(string before, string after)
    {
        string[] was = before.Split(Keys);
        string[] now = after.Split(Keys);
        string[] gone = [.. was.Except(now, StringComparer.Ordinal)];
        string[] come = [.. now.Except(was, StringComparer.Ordinal)];
        return gone.Length == was.Length || gone.Length + come.Length == 0 ? (before, after) : (string.Join(Keys, gone), string.Join(Keys, come));
    }

    /// <summary>How many reasons stand behind the mark of a cut; 0 for a reason.</summary>
    private static int MoreIn(string evidence) =>
        More().Match(evidence) is { Success: true } match && int.TryParse(match.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out int more) ? more : 0;

    private static string FileOf(string evidence) => evidence[..(evidence.AsSpan().IndexOfAny(':', ' ') is >= 0 and int end ? end : evidence.Length)];

    private static int LineOf(string evidence) => int.TryParse(Pattern().Match(evidence).Groups["line"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int line) ? line : 0;

    [GeneratedRegex("^and ([0-9,]+) more$", RegexOptions.CultureInvariant)]
    private static partial Regex More();

    /// <summary>What is said in words: of a whole file, or of how much more there is.</summary>
    [GeneratedRegex(@"^(?:(?<place>\S.*)(?<words> has (?:changed|other rows|other text)| stood on line [0-9]+(?: of \S+)?)|(?<words>and [0-9,]+ more))$", RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();

    [GeneratedRegex(@"^(?:(?<place>[^:\n]+):(?<line>[0-9]+)|(?<place>\S+ \S+)) (?<before>.*?) -> (?<after>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Pattern();
}
