using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Reads the fields of one statement and reports keys that do not belong to it.</summary>
internal sealed class StatementReader
{
    private readonly PaperSession session;
    private readonly string block;

    private readonly ImmutableArray<string> keys;

    /// <summary>The keys that stand on lines of another kind in the same block.</summary>
    private readonly ImmutableArray<string> rowKeys;

    /// <summary>Reads a statement.</summary>
    /// <param name="session">The paper.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="block">The word of its block.</param>
    /// <param name="keys">The keys it may have.</param>
    /// <param name="rowKeys">Where it sets the whole block: the keys that a row of the block may have.</param>
    public StatementReader(PaperSession session, StatementSyntax statement, string block, ImmutableArray<string> keys, ImmutableArray<string> rowKeys = default)
    {
        this.keys = keys;
        this.rowKeys = rowKeys.IsDefault ? [] : rowKeys;
        this.session = session;
        this.block = block;
        Statement = statement;
        CheckKeys();
    }

    /// <summary>The statement.</summary>
    public StatementSyntax Statement { get; }

    /// <summary>The field with a key that has a value, or null; a missing value is a syntax error, already reported.</summary>
    public FieldSyntax? Field(string key) => Statement[key] is { } field && !field.Value.Items[0].Text.IsMissing ? field : null;

    /// <summary>The one item of a field, or null; several are reported.</summary>
    public SyntaxToken? Item(string key)
    {
        if (Field(key) is not { } field)
        {
            return null;
        }

        if (field.Value.Items.Length > 1 && !EndsWithKey(field))
        {
            session.Report(NameDiagnostics.SeveralValues, field.Value.Span, key);
        }

        return field.Value.Items[0].Text;
    }

    /// <summary>The one text of a field, or null.</summary>
    public string? Text(string key) => Item(key)?.ValueText;

    /// <summary>The items of a field; none where it is left out.</summary>
    public ImmutableArray<ValueItemSyntax> Items(string key) => Field(key) is not { } field ? []
        : EndsWithKey(field) ? field.Value.Items[..^1]
        : field.Value.Items;

    /// <summary>The period of a field, or null; one that cannot be read is reported.</summary>
    public Period? Period(string key)
    {
        if (Item(key) is not { } item)
        {
            return null;
        }

        if (PeriodParser.TryParse(item.ValueText, out Period period))
        {
            return period;
        }

        session.Report(NameDiagnostics.UnreadablePeriod, item.Span, item.ValueText, PeriodAdvice.Of(item.ValueText));
        return null;
    }

    /// <summary>Reports that the statement lacks a field; nothing where the key stands there without its value, or misspelt.</summary>
    public void ReportMissing(string key)
    {
        if (Statement[key] is null && !Statement.Fields.Any(field => !keys.Contains(field.Key.Text) && Suggestions.Nearest(field.Key.Text, keys) == key))
        {
            session.Report(NameDiagnostics.MissingField, Statement.Span, WithArticle(block), key);
        }
    }

    /// <summary>Reports a value that is not of its kind.</summary>
    public void ReportWrong(SyntaxToken item, string key, string expected) =>
        session.Report(NameDiagnostics.WrongFieldValue, item.Span, item.ValueText, key, expected);

    /// <summary>Reports keys that belong to others of its family only.</summary>
    /// <param name="family">The keys that any of the family has.</param>
    /// <param name="own">The keys that this one has.</param>
    /// <param name="name">What this one is called.</param>
    public void ReportKeysOf(ImmutableArray<string> family, ImmutableArray<string> own, string name)
    {
        foreach (FieldSyntax field in Statement.Fields.Where(field => family.Contains(field.Key.Text) && !own.Contains(field.Key.Text)))
        {
            session.ReportName(NameDiagnostics.UnknownKey, field.Key.Span, null, field.Key.Text, StatementOf(name), NameDiagnostics.Hint(null, "It belongs to another kind of chart."));
        }
    }

    /// <summary>Whether a comma stands before the next key in place of a semicolon, which was reported.</summary>
    private bool EndsWithKey(FieldSyntax field) =>
        Statement.Children.IndexOf(field) is var index && index + 1 < Statement.Children.Length
        && Statement.Children[index + 1] is SyntaxToken { Kind: SyntaxKind.SkippedText } skipped
        && StatementErrors.FindCommaBeforeKey(skipped, field) is not null;

    private static string StatementOf(string block) => $"A statement of {WithArticle(block)} block";

    private static string WithArticle(string word) => "aeiou".Contains(word[0]) ? "an " + word : "a " + word;

    private void CheckKeys()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (FieldSyntax field in Statement.Fields.TakeWhile((_, index) => index == 0 || !Statement.Fields[index - 1].OpensCurlyQuote))
        {
            string key = field.Key.Text;
            if (field.Key.IsMissing)
            {
                continue;
            }

            if (rowKeys.Contains(key) && !keys.Contains(key))
            {
                session.ReportName(NameDiagnostics.UnknownKey, field.Key.Span, null, key, $"A line that sets a whole {block} block", $"A row is one line: put '{key}' behind the row that it belongs to, after a semicolon.");
            }
            else if (!keys.Contains(key) && !(field.Colon.IsMissing && field.Value.Items[0].Text.IsMissing))
            {
                string? suggestion = Suggestions.Nearest(key, keys);
                session.ReportName(NameDiagnostics.UnknownKey, field.Key.Span, suggestion, key, StatementOf(block), NameDiagnostics.Hint(suggestion, $"Its keys are {string.Join(", ", keys)}."));
            }
            else if (keys.Contains(key) && !seen.Add(key))
            {
                session.Report(NameDiagnostics.DuplicateKey, field.Key.Span, key);
            }
        }
    }
}
