using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Makes the summary table of a <c>measures</c> block.</summary>
internal sealed class MeasuresTableBinder(PaperSession session, ImmutableArray<MeasureRow> rows, ImmutableArray<LostRow> lost)
{
    private readonly RowFaults faults = new();

    private readonly NoteMarks marks = new();

    /// <summary>Makes the table.</summary>
    /// <param name="settings">The lines that set the table.</param>
    /// <param name="fenceId">The id behind the block's word, or null.</param>
    public BoundTable Bind(ImmutableArray<StatementReader> settings, string? fenceId)
    {
        bool hasOutlook = rows.Any(row => row.Outlook is not null);
        ImmutableArray<MeasureColumn> columns = MeasureColumn.ReadAll(session, First(settings, setting => setting.Items("columns"), []), hasOutlook);
        string caption = First(settings, setting => setting.Text("caption"), null) ?? DefaultCaption();
        string? id = First(settings, setting => setting.Text("id"), null);
        id = session.TakeId(id is not null && IdRegistry.IsFit(id) ? id : fenceId, "measures-table");
        session.Anchors.Add(new Anchor(id, AnchorKind.Table, caption, 0));
        ImmutableArray<ImmutableArray<MeasureCellText>> cells = [.. rows.Select(row => Cells(row, columns))];
        faults.ReportTo(session.Diagnostics);
        var units = new ColumnUnits(columns, cells);
        return new BoundTable(
            id,
            "measures",
            caption,
            [.. columns.Select(column => column.IsNumeric ? ColumnAlignment.Right : ColumnAlignment.Default)],
            [Header(columns, units)],
            Body(columns, cells, units),
            [.. Notes(settings), .. units.Notes(), .. Below([.. cells.SelectMany(row => row)])])
        {
            Subjects = [.. columns.Select(column => BoundSubject.Of(column.Name))],
        };
    }

    /// <summary>What the symbols mean, and where the numbers come from.</summary>
    private static IEnumerable<string> Below(ImmutableArray<MeasureCellText> cells) =>
    [
        .. cells.Any(cell => cell.Text.Contains(SymbolNotes.Suppressed, StringComparison.Ordinal)) ? [SymbolNotes.SuppressedNote] : Enumerable.Empty<string>(),
        .. cells.Any(cell => cell.IsProvisional) ? [SymbolNotes.ProvisionalNote] : Enumerable.Empty<string>(),
        .. TableSources.Notes([.. cells.Where(cell => cell.Unit is not null).SelectMany(cell => cell.Sources.Select(source => (cell.Unit, source)))]),
    ];

    private static T First<T>(ImmutableArray<StatementReader> settings, Func<StatementReader, T?> read, T otherwise)
    {
        foreach (StatementReader setting in settings)
        {
            if (read(setting) is { } value && value is not ImmutableArray<Syntax.ValueItemSyntax> { IsEmpty: true })
            {
                return value;
            }
        }

        return otherwise;
    }

    /// <summary>Section, what the table holds and its period, so that no two tables of a paper are called the same.</summary>
    private string DefaultCaption()
    {
        string section = session.Section.Length == 0 ? string.Empty : session.Section + ": ";
        string periods = string.Join(", ", rows
            .Select(row => WindowText.Ending(Windows.Default(row.Use.Measure), row.Use.Period))
            .Distinct());
        return section.Length == 0 ? $"Measures, {periods}" : $"{section}measures, {periods}";
    }

    private static BoundRow Header(ImmutableArray<MeasureColumn> columns, ColumnUnits units) =>
        new([.. columns.Select((_, index) => new BoundCell(TableText.Of(units.Heading(index)), CellScope.Column, index))]);

    private ImmutableArray<MeasureCellText> Cells(MeasureRow row, ImmutableArray<MeasureColumn> columns)
    {
        var cell = new MeasureCell(session, row, Evaluate(row, columns), faults);
        return [.. columns.Select(cell.Of)];
    }

    private ImmutableArray<BoundRow> Body(
        ImmutableArray<MeasureColumn> columns, ImmutableArray<ImmutableArray<MeasureCellText>> cells, ColumnUnits units)
    {
        var body = ImmutableArray.CreateBuilder<BoundRow>(rows.Length);
        for (int index = 0; index < rows.Length; index++)
        {
            body.AddRange(LostBefore(index, columns.Length));
            body.Add(Row(columns, cells[index], units, index));
        }

        body.AddRange(LostBefore(rows.Length, columns.Length));
        return body.ToImmutable();
    }

    private IEnumerable<BoundRow> LostBefore(int index, int columns) => lost.Where(row => row.Before == index).Select(row => row.ToRow(columns));

    private BoundRow Row(ImmutableArray<MeasureColumn> columns, ImmutableArray<MeasureCellText> texts, ColumnUnits units, int index)
    {
        MeasureRow row = rows[index];
        var cells = ImmutableArray.CreateBuilder<BoundCell>(columns.Length);
        for (int column = 0; column < columns.Length; column++)
        {
            string name = columns[column].Name;
            int span = RowsOf(name, index);
            if (span > 0)
            {
                string text = name == "measure" ? marks.Mark(row.Label, row.Note) : units.Text(texts[column], column);
                cells.Add(new BoundCell(TableText.Of(text), name == "measure" ? CellScope.Row : CellScope.None, column, 1, span) { Sources = texts[column].Sources, Expression = name });
            }
        }

        return new BoundRow(cells.ToImmutable()) { Statement = row.Span, Subject = new BoundSubject(row.Use.Measure.Id, row.Use.Area.Id) };
    }

    /// <summary>How many rows the cell of a row covers; none where a row above covers it.</summary>
    private int RowsOf(string column, int index)
    {
        if (SharedWords(column, rows[index]) is not { } words)
        {
            return 1;
        }

        if (index > 0 && FollowsWith(column, index, words))
        {
            return 0;
        }

        int end = index + 1;
        while (end < rows.Length && SharedWords(column, rows[end]) == words && FollowsWith(column, end, words))
        {
            end++;
        }

        return end - index;
    }

    /// <summary>Whether the row above says these words, with no row lost in between.</summary>
    private bool FollowsWith(string column, int index, string words) =>
        SharedWords(column, rows[index - 1]) == words && lost.All(row => row.Before != index);

    /// <summary>What neighbouring rows say in one cell, or null.</summary>
    private static string? SharedWords(string column, MeasureRow row) => column switch
    {
        "benchmark" when row.SharesBenchmarkText => row.Use.Options.Benchmark?.Text,
        "group" => row.Group,
        _ => null,
    };

    private MeasureValue Evaluate(MeasureRow row, ImmutableArray<MeasureColumn> columns)
    {
        MeasureUse use = row.Use;
        MeasureValue value = session.Context.Evaluator.Evaluate(use.Measure, use.Area, use.Period, null, use.Context);
        bool showsTrend = row.ShowsTrend && columns.Any(column => column.Name == "trend");
        bool showsBenchmark = columns.Any(column => column.Name == "benchmark");
        string? trendHeading = row.ShowsTrend ? columns.FirstOrDefault(column => column.Name == "trend")?.Heading : null;
        bool showsWords = showsBenchmark && use.Options.Benchmark is not { Kind: BenchmarkChoiceKind.Text };
        session.RowNotes.Add(new RowNote(value, row.Label, trendHeading, showsWords, row.Span));
        session.NoteRates(showsWords && (value.Benchmark is not null || value.Comparator is not null) ? [value] : [], use.Measure.Unit, row.Span);
        ValueAspects needed = showsTrend ? ValueAspects.Value : ValueAspects.None;
        needed |= showsBenchmark && value.Benchmark is not null ? ValueAspects.Value | ValueAspects.Rank | ValueAspects.Average : ValueAspects.None;
        session.ValueReporter.Report(value, session.Locate(row.Span), needed & ~value.Hidden);
        ReportTarget(row, columns, value);
        session.Publish(value);
        return value;
    }

    private void ReportTarget(MeasureRow row, ImmutableArray<MeasureColumn> columns, MeasureValue value)
    {
        bool showsTarget = columns.Any(column => column.Name is "target" or "met");
        double? target = row.Target?.Value ?? (showsTarget ? row.Use.Measure.Target : null);
        if (target is { } wanted)
        {
            Location place = row.Target is { } own ? session.Locate(own.Span) : row.Use.Measure.TargetLocation ?? row.Use.Measure.Location;
            session.ValueReporter.ReportDoubt(
                Targets.FindDoubt(session.Context.Evaluator, value, row.Use.Context, wanted), row.Use.Measure, place);
        }
    }

    private ImmutableArray<string> Notes(ImmutableArray<StatementReader> settings)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        foreach (string note in settings.Select(setting => setting.Text("note")).OfType<string>())
        {
            notes.Add(note);
        }

        notes.AddRange(marks.Texts);
        foreach (MeasureRow row in rows)
        {
            if (row is { Outlook: { } outlook, Reason: { } reason })
            {
                notes.Add($"{row.Label}: the outlook \u201c{outlook}\u201d is a judgement. {reason}");
            }
        }

        return notes.ToImmutable();
    }
}
