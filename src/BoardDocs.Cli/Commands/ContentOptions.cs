using System.CommandLine;
using System.Globalization;

namespace BoardDocs.Cli.Commands;

/// <summary>What <c>check</c> and <c>build</c> both take.</summary>
internal sealed class ContentOptions
{
    /// <summary>The content folder.</summary>
    public Argument<string> Content { get; } = new("content")
    {
        Description = "The content folder.",
        DefaultValueFactory = _ => "./content",
    };

    /// <summary>One pack.</summary>
    public Option<string?> Pack { get; } = new("--pack") { Description = "Only this pack (its folder's name under packs/).", HelpName = "ID" };

    /// <summary>Whether warnings fail.</summary>
    public Option<bool> Strict { get; } = new("--strict") { Description = "Warnings fail, as errors do." };

    /// <summary>Only data published by a day.</summary>
    public Option<DateOnly?> AsAt { get; } = new("--as-at")
    {
        Description = "Use only datasets published by this day (YYYY-MM-DD).",
        HelpName = "DATE",
        CustomParser = result =>
        {
            string text = result.Tokens.Count > 0 ? result.Tokens[0].Value : string.Empty;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            {
                return date;
            }

            result.AddError($"--as-at takes a day as YYYY-MM-DD, not '{text}'.");
            return null;
        },
    };

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Content);
        command.Options.Add(Pack);
        command.Options.Add(Strict);
        command.Options.Add(AsAt);
    }
}
