using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Reads statements that stand for many rows: <c>rows: months 2022-01 to 2022-03</c>, <c>rows: areas msg</c>.</summary>
/// <param name="session">The paper.</param>
/// <param name="table">The choices of the table's own lines.</param>
internal sealed class RepeatedLineReader(PaperSession session, EditorialOptions table)
{
    private const string Expected = "months 2022-01 to 2022-03, quarters 2022-23 Q1 to 2022-23 Q4, years 2019 to 2023, or areas with the id of a group";

    /// <summary>Reads the rows of a statement.</summary>
    public ImmutableArray<TableLine> Read(StatementReader statement)
    {
        EditorialOptions options = table.With(StatementOptions.Read(session, statement));
        MeasureSymbol? measure = statement.Item("measure") is { } name ? session.Names.Measure(name.ValueText, name.Span) : null;
        ImmutableArray<ValueItemSyntax> items = statement.Items(TableStatements.Rows);
        if (items.IsEmpty || items[0].Text.IsMissing || (measure is null && statement.Item("measure") is not null))
        {
            return [];
        }

        EditorialOptions inForce = session.Paper.Options.With(measure?.Options ?? EditorialOptions.None).With(options);
        AreaSymbol? own = session.FindArea(inForce);
        var model = new TableLine(statement.Statement.Span, string.Empty) { Measure = measure, Statement = options, Area = own, Note = statement.Text("note") };
        (string word, string rest) = Split(items[0].Text.ValueText);
        ImmutableArray<TableLine> lines = word == "areas" ? OfAreas(statement, items, rest, model) : OfPeriods(statement, word, rest, model);
        return own is null ? [] : lines;
    }

    private static (string Word, string Behind) Split(string text)
    {
        int blank = text.IndexOf(' ');
        return blank < 0 ? (text, string.Empty) : (text[..blank], text[(blank + 1)..].Trim());
    }

    private ImmutableArray<TableLine> OfPeriods(StatementReader statement, string word, string text, TableLine model)
    {
        if (statement.Item(TableStatements.Rows) is not { } item || StepOf(word) is not { } step)
        {
            ReportWrong(statement, Expected);
            return [];
        }

        if (!PeriodParser.TryParseRange(text, out PeriodRange range))
        {
            ReportRange(statement, item, text);
            return [];
        }

        ImmutableArray<Period> periods = PeriodSteps.Of(range, step);
        var label = PeriodLabel.Read(statement, step, periods.Length);
        return [.. periods.Select(period => model with { Label = label.Of(period), Period = period, Step = step })];
    }

    private void ReportRange(StatementReader statement, SyntaxToken item, string text)
    {
        string[] ends = text.Split(" to ");
        if (ends.Length == 2 && ends.All(end => PeriodParser.TryParse(end, out _)))
        {
            ReportWrong(statement, "the earlier period first, as in months 2022-01 to 2022-03");
        }
        else
        {
            session.Report(NameDiagnostics.UnreadablePeriod, item.Span, text, PeriodParser.Forms + ", or two of them with 'to' between them");
        }
    }

    private ImmutableArray<TableLine> OfAreas(StatementReader statement, ImmutableArray<ValueItemSyntax> items, string first, TableLine model)
    {
        if (first.Length == 0)
        {
            ReportWrong(statement, Expected);
        }

        if (first.Length == 0 || session.Period is not { } period)
        {
            return [];
        }

        IEnumerable<(string Name, TextSpan Span)> names = items.Skip(1)
            .Where(item => !item.Text.IsMissing)
            .Select(item => (item.Text.ValueText, item.Text.Span))
            .Prepend((first, items[0].Text.Span));
        return
        [
            .. names
                .SelectMany(name => AreasOf(session.Names.Comparator(name.Name, name.Span)))
                .Distinct()
                .Select(area => model with
                {
                    Label = area.Name,
                    Area = area,
                    Period = period,
                    IsOwnArea = area == model.Area,
                    Statement = model.Statement with { Area = new NameReference(area.Id, session.Locate(model.Span)) },
                }),
        ];
    }

    private IEnumerable<AreaSymbol> AreasOf(Symbol? named) => named switch
    {
        AreaSymbol area => [area],
        GroupSymbol group => group.Members.Select(id => session.Context.Catalogue.Areas.GetValueOrDefault(id)).OfType<AreaSymbol>(),
        _ => [],
    };

    private static Frequency? StepOf(string word) => word switch
    {
        "months" or "month" => Frequency.Month,
        "quarters" or "quarter" => Frequency.Quarter,
        "years" or "year" => Frequency.Year,
        _ => null,
    };

    private static void ReportWrong(StatementReader statement, string expected)
    {
        if (statement.Field(TableStatements.Rows)?.Value.Items[0].Text is { } item)
        {
            statement.ReportWrong(item, TableStatements.Rows, expected);
        }
    }
}
