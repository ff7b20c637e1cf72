using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>
/// Reads the conditions of a <c>register</c> block: <c>column = value</c>, <c>column != value</c>, or a value alone, which is another
/// one for the column before it, and a status where none is before it.
/// </summary>
internal sealed class RegisterConditionReader(PaperSession session, RegisterSymbol register, ImmutableArray<RegisterRow> rows)
{
    private readonly ImmutableArray<RegisterCondition>.Builder conditions = ImmutableArray.CreateBuilder<RegisterCondition>();

    /// <summary>Reads all; null, and reported, where one cannot be read.</summary>
    public ImmutableArray<RegisterCondition>? Read(ImmutableArray<ValueItemSyntax> items)
    {
        foreach (ValueItemSyntax item in items)
        {
            (string? column, bool isNot, string value) = Split(item);
            if (!(column is null ? Continue(item) : Open(column, isNot, item.Text.Span)))
            {
                return null;
            }

            RegisterCondition last = conditions[^1];
            CheckValue(last.Column, value, item.Span);
            conditions[^1] = last with { Values = last.Values.Add(value) };
        }

        return conditions.ToImmutable();
    }

    private static (string? Column, bool IsNot, string Value) Split(ValueItemSyntax item)
    {
        string text = item.Text.ValueText;
        int sign = text.IndexOf('=', StringComparison.Ordinal);
        if (sign < 0)
        {
            return (null, false, text.Trim());
        }

        bool isNot = sign > 0 && text[sign - 1] == '!';
        string value = text[(sign + 1)..].Trim();
        return (text[..(isNot ? sign - 1 : sign)].Trim(), isNot, value.Length == 0 && item.Heading is { } quoted ? quoted.ValueText : value);
    }

    private bool Continue(ValueItemSyntax item)
    {
        if (conditions.Count > 0)
        {
            return true;
        }

        if (register.Status is not { } status)
        {
            session.Report(NameDiagnostics.RegisterWithoutStatuses, item.Span, register.Id);
            return false;
        }

        conditions.Add(new RegisterCondition(status, false, []));
        return true;
    }

    private bool Open(string column, bool isNot, TextSpan span)
    {
        if (!register.ColumnNames.Contains(column))
        {
            session.Names.ReportUnknown(
                NameDiagnostics.UnknownRegisterColumn, span, column, register.ColumnNames, $"Its columns are {string.Join(", ", register.ColumnNames)}.", register.Id);
            return false;
        }

        conditions.Add(new RegisterCondition(column, isNot, []));
        return true;
    }

    private void CheckValue(string column, string value, TextSpan span)
    {
        if (column == register.Status)
        {
            if (!register.Statuses.Contains(value))
            {
                string? suggestion = Suggestions.Nearest(value, register.Statuses);
                string hint = NameDiagnostics.Hint(suggestion, $"Its statuses are {string.Join(", ", register.Statuses)}.");
                session.Report(NameDiagnostics.UnknownRegisterStatus, span, value, register.Id, hint);
            }
        }
        else if (rows.All(row => row[column].Text != value))
        {
            session.Report(NameDiagnostics.ConditionWithoutRow, span, value, column, register.Id);
        }
    }
}
