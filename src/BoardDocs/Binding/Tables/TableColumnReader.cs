using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Reads the columns of a computed table.</summary>
internal sealed class TableColumnReader(PaperSession session)
{
    private const string None = "none";

    /// <summary>Reads a column; null, and reported, where it cannot be computed.</summary>
    public TableColumn? Read(StatementSyntax syntax)
    {
        var statement = new StatementReader(session, syntax, TableStatements.Block, TableStatements.KeysOf(TableStatements.Column));
        bool isSummed = ReadTotal(statement);
        if (statement.Item(TableStatements.Column) is not { } item || ReadContent(item) is not { } column)
        {
            return null;
        }

        string? heading = statement.Text("label") ?? statement.Items(TableStatements.Column)[0].Heading?.ValueText;
        return column with
        {
            Heading = heading ?? column.Heading,
            UpperHeading = statement.Text("group"),
            IsSummed = isSummed,
            RowMember = RowMembers.Find(column.Expression),
        };
    }

    private static bool ReadTotal(StatementReader statement)
    {
        if (statement.Item("total") is not { } item)
        {
            return true;
        }

        if (item.ValueText != None)
        {
            statement.ReportWrong(item, "total", "none in a column, which leaves its total blank; 'total: sum' stands on a line of its own");
        }

        return false;
    }

    private TableColumn? ReadContent(SyntaxToken item)
    {
        string name = item.ValueText;
        if (!Members.Names.Contains(name) && session.Context.Catalogue.Areas.ContainsKey(name))
        {
            return session.Names.Area(name, item.Span) is { } area ? Made($"value({name})", item, area.Name) : null;
        }

        if (!Members.Names.Contains(name) && session.Context.Catalogue.Groups.TryGetValue(name, out GroupSymbol? group))
        {
            session.Names.Comparator(name, item.Span);
            return Made($"average({name})", item, $"{group.Short} average");
        }

        if (IsWord(name) && !Members.Names.Contains(name) && !session.Context.Catalogue.Measures.ContainsKey(name))
        {
            ReportUnknown(name, item.Span);
            return null;
        }

        return Written(item);
    }

    private static bool IsWord(string name) => name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && name.Any(char.IsAsciiLetter);

    private void ReportUnknown(string name, TextSpan span)
    {
        Catalogue catalogue = session.Context.Catalogue;
        session.Names.ReportUnknown(
            NameDiagnostics.UnknownColumn,
            span,
            name,
            Members.Names.Concat(catalogue.Areas.Keys).Concat(catalogue.Groups.Keys),
            $"A column is an area, a group, an expression such as burglary.count, or what is asked of each row's measure: {Sentence.List([.. Members.Names], "or")}.");
    }

    private TableColumn Made(string expression, SyntaxToken item, string heading)
    {
        var text = SourceText.From(expression);
        ExpressionSyntax syntax = ExpressionParser.Parse(session.Paper.Path, text, new TextSpan(0, text.Length), session.Diagnostics);
        return new TableColumn(syntax, item.Span, heading) { IsMade = true };
    }

    private TableColumn? Written(SyntaxToken item)
    {
        // Within quotes an expression may hold commas, as in "count(kent, 3 months)".
        TextSpan span = item.Kind == SyntaxKind.QuotedText ? new TextSpan(item.Span.Start + 1, Math.Max(0, item.Span.Length - 2)) : item.Span;
        return session.Source is { } source
            ? WithHeading(ExpressionParser.Parse(session.Paper.Path, source, span, session.Diagnostics), span)
            : null;
    }

    private static TableColumn WithHeading(ExpressionSyntax syntax, TextSpan span)
    {
        ExpressionSyntax operand = syntax is FormatExpressionSyntax format ? format.Expression : syntax;
        string heading = operand is PeriodExpressionSyntax at && PeriodWords.Read(at.Period.Text, null) is { } period
            ? $"{ExpressionText.Of(at.Operand)}, {period.ToWords()}"
            : ExpressionText.Of(operand);
        return new TableColumn(syntax, span, Sentence.Open(Members.Names.Contains(heading) ? heading.Replace('-', ' ') : heading));
    }
}
