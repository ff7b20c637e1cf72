using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Reads one statement of a <c>register</c> block.</summary>
internal sealed class RegisterQueryReader(PaperSession session)
{
    private const string Group = "group";
    private const string None = "none";

    private static readonly ImmutableArray<string> Keys = ["register", "show", Group, "where", "columns", "caption", "id", "note"];

    private static readonly WordTable<RegisterView> Words = new WordTable<RegisterView>("list", RegisterView.List).And("counts", RegisterView.Counts);

    /// <summary>Reads it; null, and reported, where the register or a condition is not known.</summary>
    public RegisterQuery? Read(StatementSyntax syntax)
    {
        var statement = new StatementReader(session, syntax, "register", Keys);
        statement.ReportMissing("register");
        if (statement.Item("register") is not { } name || session.Names.Register(name) is not { } register)
        {
            return null;
        }

        RegisterTable table = session.Read(register);
        ImmutableArray<RegisterView> views = ReadViews(statement, register);
        ImmutableArray<string> groups = ReadGroups(statement, register);
        ImmutableArray<RegisterColumn> columns = ReadColumns(statement, register, groups);
        return new RegisterConditionReader(session, register, table.Rows).Read(statement.Items("where")) is not { } conditions
            ? null
            : new RegisterQuery(register, [.. table.Rows.Where(row => conditions.All(condition => condition.Holds(row)))], columns, groups)
            {
                Views = views,
                Caption = statement.Text("caption"),
                Conditions = string.Join(", ", conditions.Select(condition => condition.Words)),
                Note = statement.Text("note"),
            };
    }

    private ImmutableArray<RegisterView> ReadViews(StatementReader statement, RegisterSymbol register)
    {
        var views = ImmutableArray.CreateBuilder<RegisterView>();
        foreach (SyntaxToken word in statement.Items("show").Select(item => item.Text))
        {
            if (!Words.TryGetValue(word.ValueText, out RegisterView view))
            {
                statement.ReportWrong(word, "show", "list, counts or both");
            }
            else if (view == RegisterView.Counts && register.Status is null)
            {
                session.Report(NameDiagnostics.RegisterWithoutStatuses, word.Span, register.Id);
            }
            else if (!views.Contains(view))
            {
                views.Add(view);
            }
        }

        return statement.Field("show") is null ? [RegisterView.List] : views.ToImmutable();
    }

    private ImmutableArray<string> ReadGroups(StatementReader statement, RegisterSymbol register)
    {
        ImmutableArray<ValueItemSyntax> items = statement.Items(Group);
        return statement.Field(Group) is null
            ? register.Sections
            : items is [{ Text.ValueText: None }] ? [] : [.. items.Where(item => IsColumn(item, register)).Select(item => item.Text.ValueText)];
    }

    private ImmutableArray<RegisterColumn> ReadColumns(StatementReader statement, RegisterSymbol register, ImmutableArray<string> groups) =>
        statement.Field("columns") is null
            ? [.. register.Columns.Where(column => !groups.Contains(column.Name))]
            : [.. statement.Items("columns").Where(item => IsColumn(item, register)).Select(item =>
                new RegisterColumn(item.Text.ValueText, item.Heading?.ValueText ?? register.HeadingOf(item.Text.ValueText)))];

    private bool IsColumn(ValueItemSyntax item, RegisterSymbol register)
    {
        ImmutableArray<string> names = register.ColumnNames;
        bool isColumn = names.Contains(item.Text.ValueText);
        if (!isColumn)
        {
            session.Names.ReportUnknown(
                NameDiagnostics.UnknownRegisterColumn, item.Text.Span, item.Text.ValueText, names, $"Its columns are {string.Join(", ", names)}.", register.Id);
        }

        return isColumn;
    }
}
