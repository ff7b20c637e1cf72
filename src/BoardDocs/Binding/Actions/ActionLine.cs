using System.Collections.Immutable;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>An action as the minutes have it.</summary>
/// <param name="Number">Its number in its paper, from 1.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="Due">By when.</param>
/// <param name="Item">The item of the agenda it comes from, or empty.</param>
/// <param name="Done">How it was done, or null where it is open.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record ActionLine(int Number, string Text, string Owner, ActionDue Due, string Item, string? Done, TextSpan Span)
{
    /// <summary>The word of the block.</summary>
    public const string Block = "actions";

    /// <summary>The keys of an action.</summary>
    public static readonly ImmutableArray<string> Keys = ["action", "owner", "due", "item", "done"];

    /// <summary>All actions of a paper, numbered through its blocks.</summary>
    public static ImmutableArray<ActionLine> All(IEnumerable<MeasureBlockSyntax> blocks) =>
    [
        .. blocks
            .Where(block => block.InfoWord.Text == Block)
            .SelectMany(block => block.Statements)
            .Where(statement => TextOf(statement, "action") is not null)
            .Select((statement, index) => Read(statement, index + 1)),
    ];

    private static ActionLine Read(StatementSyntax statement, int number) => new(
        number,
        TextOf(statement, "action") ?? string.Empty,
        TextOf(statement, "owner") ?? string.Empty,
        ActionDue.Parse(TextOf(statement, "due") ?? string.Empty),
        TextOf(statement, "item") ?? string.Empty,
        TextOf(statement, "done"),
        statement.Span);

    private static string? TextOf(StatementSyntax statement, string key) =>
        statement[key]?.Value.Items[0].Text is { IsMissing: false } text ? text.ValueText : null;
}
