using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>Finds what is missing or unexpected in a measure block.</summary>
internal static class StatementErrors
{
    /// <summary>Reports the errors of one block.</summary>
    public static void Report(MeasureBlockSyntax block, Action<SyntaxError> report)
    {
        var open = (SyntaxToken)block.Children[0];
        if (block.IsUnclosed)
        {
            // The block runs on into the prose behind it: its statements would only repeat the one fault.
            report(new SyntaxError(SyntaxDiagnostics.UnclosedBlock, open.Span, block.InfoWord.Text, FenceOf(open.Text)));
            return;
        }

        ReportBehindInfoWord(block, open, report);
        foreach (StatementSyntax statement in block.Statements)
        {
            if (statement.Fields.FirstOrDefault(field => field.OpensCurlyQuote) is { } curly)
            {
                // What was to stand between the quotes is read as further fields, which would repeat the one fault.
                report(new SyntaxError(SyntaxDiagnostics.CurlyQuotes, curly.Value.Span));
                continue;
            }

            for (int i = 0; i < statement.Children.Length; i++)
            {
                ReportChild(statement, i, report);
            }
        }
    }

    private static string FenceOf(string line) => line[..(line.Length - line.TrimStart(line[0]).Length)];

    private static void ReportBehindInfoWord(MeasureBlockSyntax block, SyntaxToken open, Action<SyntaxError> report)
    {
        string rest = open.Text[(block.InfoWord.Span.End - open.Span.Start)..];
        string extra = rest.Trim();
        if (extra.Length > 0 && extra[0] != '{')
        {
            int start = block.InfoWord.Span.End + rest.IndexOf(extra[0], StringComparison.Ordinal);
            report(new SyntaxError(SyntaxDiagnostics.UnexpectedText, new TextSpan(start, extra.Length), Excerpt.Of(extra)));
        }
    }

    private static void ReportChild(StatementSyntax statement, int index, Action<SyntaxError> report)
    {
        SyntaxElement? previous = index > 0 ? statement.Children[index - 1] : null;
        SyntaxElement? next = index + 1 < statement.Children.Length ? statement.Children[index + 1] : null;
        if (statement.Children[index] is FieldSyntax field)
        {
            ReportField(field, isFollowedBySkipped: next?.Kind == SyntaxKind.SkippedText, statement.Children.Take(index).OfType<FieldSyntax>().LastOrDefault(), report);
        }
        else if (statement.Children[index] is SyntaxToken { Kind: SyntaxKind.SkippedText } skipped)
        {
            ReportSkipped(skipped, previous as FieldSyntax, report);
        }
        else if (statement.Children[index] is SyntaxToken { IsMissing: true } missing)
        {
            string key = (next as FieldSyntax)?.Key.Text ?? string.Empty;
            report(new SyntaxError(SyntaxDiagnostics.MissingSemicolon, missing.Span, key) { Suggestion = ";" });
        }
        else if (previous is null or SyntaxToken { Kind: SyntaxKind.Punctuation })
        {
            report(new SyntaxError(SyntaxDiagnostics.UnexpectedText, statement.Children[index].Span, ";"));
        }
    }

    private static void ReportField(FieldSyntax field, bool isFollowedBySkipped, FieldSyntax? previous, Action<SyntaxError> report)
    {
        if (field.Colon.Text != ":")
        {
            // A word alone may be a further item of the field before it.
            bool isItem = previous is not null && field.Colon.IsMissing && field.Value.Items[0].Text.IsMissing;
            string advice = isItem
                ? $"Write {field.Key.Text}: and its value, or a comma before it where it belongs to '{previous?.Key.Text}'."
                : $"Write {field.Key.Text}: and its value.";
            report(new SyntaxError(SyntaxDiagnostics.MissingColon, field.Colon.Span, field.Key.Text, advice) { Suggestion = ":" });
        }

        foreach (ValueItemSyntax item in field.Value.Items)
        {
            if (item.Text.IsMissing && !field.Colon.IsMissing && !isFollowedBySkipped)
            {
                report(new SyntaxError(SyntaxDiagnostics.MissingValue, item.Text.Span, field.Key.Text));
            }

            ReportQuotes(item.Text, report);
            ReportQuotes(item.Heading, report);
        }
    }

    private static void ReportQuotes(SyntaxToken? token, Action<SyntaxError> report)
    {
        if (token is not null && SyntaxErrors.CheckQuotes(token) is { } error)
        {
            report(error);
        }
    }

    private static void ReportSkipped(SyntaxToken skipped, FieldSyntax? field, Action<SyntaxError> report)
    {
        if (field is null)
        {
            report(new SyntaxError(SyntaxDiagnostics.UnexpectedText, skipped.Span, Excerpt.Of(skipped.Text)));
        }
        else if (!field.Colon.IsMissing)
        {
            if (FindCommaBeforeKey(skipped, field) is { } comma)
            {
                report(new SyntaxError(SyntaxDiagnostics.MissingSemicolon, comma.Span, field.Value.Items[^1].Text.Text) { Suggestion = ";" });
                return;
            }

            bool isColon = skipped.Text[0] == ':' && field.Value.Items[^1] is { Heading: null, Text.Kind: SyntaxKind.PlainText };
            report(isColon
                ? NeedsQuotes(field.Value.Items[^1].Text, skipped)
                : new SyntaxError(SyntaxDiagnostics.UnexpectedText, skipped.Span, Excerpt.Of(skipped.Text)));
        }
    }

    /// <summary>The comma in <c>measure: a, chart: b</c>, which stands in the place of a semicolon; null in other texts.</summary>
    public static SyntaxToken? FindCommaBeforeKey(SyntaxToken skipped, FieldSyntax field)
    {
        SyntaxToken last = field.Value.Items[^1].Text;
        bool isKey = skipped.Text[0] == ':' && last.Kind == SyntaxKind.PlainText && CharacterClass.CountName(last.Text) == last.Text.Length;
        return isKey && field.Value.Children is [.., SyntaxToken comma, _] ? comma : null;
    }

    private static SyntaxError NeedsQuotes(SyntaxToken value, SyntaxToken skipped)
    {
        string gap = new(' ', skipped.Span.Start - value.Span.End);
        string text = value.Text + gap + skipped.Text;
        string quoted = $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        return new SyntaxError(SyntaxDiagnostics.ValueNeedsQuotes, TextSpan.FromBounds(value.Span.Start, skipped.Span.End), Excerpt.Of(text)) { Suggestion = quoted };
    }
}
