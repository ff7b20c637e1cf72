using System.CommandLine;
using System.CommandLine.Parsing;
using BoardDocs.Text;

namespace BoardDocs.Cli;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageFaults
{
    /// <summary>One sentence a fault; a word that is no command is one fault, whatever follows it.</summary>
    public static IEnumerable<string> Describe(ParseResult parsed)
    {
        string[] unmatched = [.. parsed.UnmatchedTokens];
        bool isRoot = parsed.CommandResult.Parent is null;
        if (isRoot && unmatched.Length > 0 && !IsOption(unmatched[0]))
        {
            return [Unknown("command", unmatched[0], parsed.CommandResult.Command.Subcommands.Select(command => command.Name))];
        }

        string[] options = [.. parsed.CommandResult.Command.Options.Select(option => option.Name)];
        return parsed.Errors
            .Select(error => error.Message)
            .Where(message => !unmatched.Any(word => message.Contains($"'{word}'", StringComparison.Ordinal)))
            .Concat(unmatched.Select(word => IsOption(word) ? Unknown("option", word, options) : TooMany(parsed.CommandResult.Command, word, options)));
    }

    private static string TooMany(Command command, string word, string[] options)
    {
        string arguments = string.Join(' ', command.Arguments.Select(argument => argument.Name.ToUpperInvariant()));
        string content = options.Contains("--content") ? ", and the content folder stands behind --content" : string.Empty;
        return $"'{word}' is one word too many: '{command.Name}' takes {(arguments.Length == 0 ? "none" : arguments)}{content}.";
    }

    private static bool IsOption(string word) => word.StartsWith('-');

    private static string Unknown(string kind, string word, IEnumerable<string> known) =>
        $"There is no {kind} '{word}'. " + (Suggestions.Nearest(word, known) is { } nearest
            ? $"Did you mean '{nearest}'?"
            : $"There are {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
}
