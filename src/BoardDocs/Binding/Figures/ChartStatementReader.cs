using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Reads the fields of charts: those of <c>chart</c> blocks and those that a row of a <c>measures</c> block shares with them.</summary>
internal sealed class ChartStatementReader(PaperSession session)
{
    /// <summary>The keys that a row may set for its chart.</summary>
    public static readonly ImmutableArray<string> RowKeys = ["chart", "title", "from", "to", "areas", "id", "note", .. ChartKinds.Keys];

    private const string AllAreas = "all";

    private static readonly ImmutableArray<string> Keys = [.. RowKeys, "measure", "measures", .. StatementOptions.Keys];

    /// <summary>Reads a statement of a <c>chart</c> block.</summary>
    public ChartStatement? Read(StatementSyntax syntax, string? fenceId)
    {
        var statement = new StatementReader(session, syntax, "chart", Keys);
        EditorialOptions options = StatementOptions.Read(session, statement);
        ImmutableArray<MeasureUse> uses = ReadUses(statement, options);
        if (statement.Item("chart") is null)
        {
            statement.ReportMissing("chart");
        }

        return Read(statement, uses) is { } chart ? chart with { Id = chart.Id ?? fenceId } : null;
    }

    /// <summary>Reads the chart of a statement whose measures are known; null where it has none, or one that cannot be drawn.</summary>
    public ChartStatement? Read(StatementReader statement, ImmutableArray<MeasureUse> uses)
    {
        Period? from = statement.Period("from");
        Period? to = statement.Period("to");
        ChartKind? kind = statement.Item("chart") is { } item ? ChartKinds.Read(session, item) : null;
        bool hasAllAreas = kind is { TakesAllAreas: true } && statement.Items("areas") is [{ Text.Text: AllAreas }];
        ImmutableArray<AreaSymbol> areas = hasAllAreas ? [] : ReadAreas(statement);
        if (kind is null || uses.IsEmpty)
        {
            return null;
        }

        statement.ReportKeysOf(ChartKinds.Keys, kind.Keys, $"{kind.Name} chart");
        return ShowOption.Apply(new ChartStatement(kind, uses, statement.Statement.Span, statement)
        {
            Title = statement.Text("title"),
            From = from,
            To = to,
            Areas = areas,
            HasAllAreas = hasAllAreas,
            Id = statement.Text("id") is { } id && IdRegistry.IsFit(id) ? id : null,
            Note = statement.Text("note"),
        });
    }

    private ImmutableArray<MeasureUse> ReadUses(StatementReader statement, EditorialOptions options)
    {
        ImmutableArray<ValueItemSyntax> items = statement.Items("measures").AddRange(statement.Items("measure"));
        if (items.IsEmpty && statement.Statement["measures"] is null)
        {
            statement.ReportMissing("measure");
        }

        var uses = ImmutableArray.CreateBuilder<MeasureUse>(items.Length);
        foreach (ValueItemSyntax item in items)
        {
            if (!item.Text.IsMissing
                && session.Names.Measure(item.Text.ValueText, item.Text.Span) is { } measure
                && MeasureUse.Resolve(session, measure, options) is { } use)
            {
                uses.Add(use);
            }
        }

        return uses.ToImmutable();
    }

    private ImmutableArray<AreaSymbol> ReadAreas(StatementReader statement)
    {
        var areas = ImmutableArray.CreateBuilder<AreaSymbol>();
        foreach (ValueItemSyntax item in statement.Items("areas"))
        {
            if (!item.Text.IsMissing && session.Names.Area(item.Text.ValueText, item.Text.Span) is { } area)
            {
                areas.Add(area);
            }
        }

        return areas.ToImmutable();
    }
}
