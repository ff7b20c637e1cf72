using System.Collections.Immutable;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Binds an <c>actions</c> block: the actions it agrees on, then those that it collects from other papers.</summary>
internal sealed class ActionsBlockBinder(PaperSession session)
{
    private static readonly ImmutableArray<string> SourceKeys = ["from", "show"];
    private static readonly ImmutableArray<string> UpdateKeys = ["update", "progress", "done"];
    private static readonly ImmutableArray<string> TableKeys = ["caption", "id", "note"];

    private readonly ActionSourceReader sources = new(session);

    /// <summary>Whether the paper of the last line <c>from</c> was found; null before the first.</summary>
    private bool? hasSource;

    /// <summary>Binds the block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="fenceId">The id behind the block's word, or null.</param>
    /// <param name="into">Where its table goes.</param>
    public void Bind(MeasureBlockSyntax block, string? fenceId, ImmutableArray<BoundBlock>.Builder into)
    {
        var found = ImmutableArray.CreateBuilder<ActionSource>();
        var settings = ImmutableArray.CreateBuilder<StatementReader>();
        foreach (StatementSyntax statement in block.Statements)
        {
            if (statement["from"] is not null)
            {
                Collect(Reader(statement, SourceKeys), found);
            }
            else if (statement["update"] is not null)
            {
                Update(Reader(statement, UpdateKeys), found);
            }
            else if (IsAction(statement))
            {
                Check(Reader(statement, ActionLine.Keys));
            }
            else
            {
                settings.Add(Reader(statement, TableKeys));
            }
        }

        ImmutableArray<ActionSource> all = [.. OwnOf(block), .. found];
        if (!all.IsEmpty)
        {
            into.Add(new ActionsTableBinder(session, all).Bind(settings.ToImmutable(), fenceId));
        }
    }

    private StatementReader Reader(StatementSyntax statement, ImmutableArray<string> keys) => new(session, statement, ActionLine.Block, keys);

    /// <summary>A line with a key of actions, or with a slip of one, is an action.</summary>
    private static bool IsAction(StatementSyntax statement) => statement.Fields.Any(field =>
        !TableKeys.Contains(field.Key.Text) && ActionLine.Keys.Contains(Suggestions.Nearest(field.Key.Text, [.. ActionLine.Keys, .. TableKeys, .. SourceKeys]) ?? field.Key.Text));

    private ImmutableArray<ActionSource> OwnOf(MeasureBlockSyntax block)
    {
        ImmutableArray<ActionLine> own = [.. ActionLine.All(session.MeasureBlocks).Where(line => block.Statements.Any(statement => statement.Span == line.Span))];
        return own.IsEmpty ? [] : [new ActionSource(string.Empty, session.Paper.Title, own) { ShowsAll = true }];
    }

    private static void Check(StatementReader statement)
    {
        statement.ReportMissing("action");
        statement.ReportMissing("owner");
        _ = statement.Item("action");
        _ = statement.Item("owner");
        if (statement.Item("due") is { } due && ActionDue.Parse(due.ValueText).IsWrong)
        {
            statement.ReportWrong(due, "due", "a day, as in 2022-06-30 or 30 June 2022, or words");
        }
    }

    private void Collect(StatementReader statement, ImmutableArray<ActionSource>.Builder found)
    {
        ActionSource? source = sources.Read(statement);
        hasSource = source is not null;
        if (source is not null)
        {
            found.Add(source);
        }
    }

    private void Update(StatementReader statement, ImmutableArray<ActionSource>.Builder found)
    {
        if (hasSource is null)
        {
            statement.ReportMissing("from");
        }
        else if (hasSource == true)
        {
            found[^1] = sources.Update(statement, found[^1]);
        }
    }
}
