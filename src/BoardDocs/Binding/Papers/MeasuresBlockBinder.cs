using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Binds a <c>measures</c> block: the summary table, then the charts of the rows that name one.</summary>
internal sealed class MeasuresBlockBinder(PaperSession session)
{
    private const string Block = "measures";
    private const string Measure = "measure";

    private static readonly ImmutableArray<string> TableKeys = ["columns", "caption", "id", "note", .. StatementOptions.Keys];

    private static readonly ImmutableArray<string> RowKeys =
        [Measure, "label", "group", "period", "target", "trend", "outlook", "reason", .. ChartStatementReader.RowKeys, .. StatementOptions.Keys];

    private readonly ChartStatementReader charts = new(session);

    /// <summary>Binds the block.</summary>
    public void Bind(MeasureBlockSyntax block, string? fenceId, ImmutableArray<BoundBlock>.Builder into)
    {
        ImmutableArray<StatementReader> settings =
            [.. block.Statements.Where(statement => !IsRow(statement)).Select(statement => new StatementReader(session, statement, Block, TableKeys, RowKeys))];
        EditorialOptions options = EditorialOptions.None;
        foreach (StatementReader setting in settings)
        {
            options = options.With(StatementOptions.Read(session, setting));
        }

        (ImmutableArray<MeasureRow> rows, ImmutableArray<LostRow> lost) = ReadRows(block, options);
        if (rows.IsEmpty)
        {
            into.AddRange(lost.Select(row => row.Error));
        }
        else
        {
            into.Add(new MeasuresTableBinder(session, rows, lost).Bind(settings, fenceId));
        }

        AddCharts(rows, into);
    }

    /// <summary>A line with <c>measure</c>, or with a slip of it, is a row; the others set the table.</summary>
    private static bool IsRow(StatementSyntax statement) => statement.Fields.Any(field =>
        field.Key.Text == Measure || (!TableKeys.Contains(field.Key.Text) && Suggestions.Nearest(field.Key.Text, RowKeys) == Measure));

    private (ImmutableArray<MeasureRow> Rows, ImmutableArray<LostRow> Lost) ReadRows(MeasureBlockSyntax block, EditorialOptions table)
    {
        var rows = ImmutableArray.CreateBuilder<MeasureRow>();
        var lost = ImmutableArray.CreateBuilder<LostRow>();
        foreach (StatementSyntax syntax in block.Statements.Where(IsRow))
        {
            if (ReadRow(new StatementReader(session, syntax, Block, RowKeys), table) is { } row)
            {
                rows.Add(row);
            }
            else
            {
                lost.Add(new LostRow(rows.Count, syntax[Measure]?.Value.Items[0].Text.ValueText ?? Measure, session.Lost(syntax.Span)));
            }
        }

        return (rows.ToImmutable(), lost.ToImmutable());
    }

    private MeasureRow? ReadRow(StatementReader statement, EditorialOptions table)
    {
        EditorialOptions own = StatementOptions.Read(session, statement);
        bool showsTrend = ReadTrend(statement);
        string? outlook = ReadOutlook(statement);
        Period? period = statement.Period("period");
        if (statement.Item(Measure) is not { } item
            || session.Names.Measure(item.ValueText, item.Span) is not { } measure
            || MeasureUse.Resolve(session, measure, table.With(own)) is not { } resolved)
        {
            return null;
        }

        MeasureUse use = resolved with { Period = period ?? resolved.Period };

        return new MeasureRow(use, statement.Statement.Span)
        {
            Statement = table.With(own),
            Label = statement.Text("label") ?? measure.Title,
            Group = statement.Text("group"),
            Outlook = outlook,
            Reason = statement.Text("reason"),
            ShowsTrend = showsTrend,
            Target = ReadTarget(statement, measure),
            Note = statement.Text("note"),
            SharesBenchmarkText = own.Benchmark is null && table.Benchmark is { Kind: BenchmarkChoiceKind.Text },
            HasChart = statement.Item("chart") is not null,
            Chart = charts.Read(statement, [use]) is { } chart ? chart with { Note = null } : null,
        };
    }

    private static bool ReadTrend(StatementReader statement)
    {
        if (statement.Item("trend") is not { } item)
        {
            return true;
        }

        if (item.ValueText != "none")
        {
            statement.ReportWrong(item, "trend", "none, which prints Not available; for a word of your own use 'outlook'");
        }

        return false;
    }

    private string? ReadOutlook(StatementReader statement)
    {
        if (statement.Item("outlook") is not { } item)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(statement.Text("reason")))
        {
            session.Report(NameDiagnostics.OutlookWithoutReason, statement.Statement["outlook"]?.Span ?? item.Span);
        }

        return item.ValueText;
    }

    private static RowTarget? ReadTarget(StatementReader statement, MeasureSymbol measure)
    {
        if (statement.Item("target") is not { } item)
        {
            return null;
        }

        if (MeasureUnit.TryReadTarget(item.ValueText, measure.Unit, out double target))
        {
            return new RowTarget(target, item.Span);
        }

        statement.ReportWrong(item, "target", $"{MeasureUnit.TargetForm(measure.Unit)}, since {measure.Short} is {ValueWords.Describe(measure.Unit)}");
        return null;
    }

    private void AddCharts(ImmutableArray<MeasureRow> rows, ImmutableArray<BoundBlock>.Builder into)
    {
        var figures = new FigureBinder(session);
        foreach (MeasureRow row in rows.Where(row => row.HasChart))
        {
            if (row.Chart is { } chart && figures.Bind(chart) is { } figure)
            {
                session.RowFigures.Add(figure.Symbol.Id);
                into.Add(new BoundFigureBlock(figure));
            }
            else
            {
                into.Add(session.Lost(row.Span));
            }
        }
    }
}
