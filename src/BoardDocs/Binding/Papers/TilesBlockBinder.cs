using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Binds a <c>tiles</c> block: a figure of single numbers, one a statement that names a measure.</summary>
internal sealed class TilesBlockBinder(PaperSession session)
{
    /// <summary>The word of the block, and the kind of its figure.</summary>
    public const string Block = "tiles";

    private const string Measure = "measure";

    private static readonly ImmutableArray<string> FigureKeys = ["title", "id", "note"];

    private static readonly ImmutableArray<string> TileKeys = [Measure, "label", "period", "show", .. StatementOptions.Keys];

    /// <summary>Binds the block; nothing where it has no tile that can be made.</summary>
    public void Bind(MeasureBlockSyntax block, string? fenceId, ImmutableArray<BoundBlock>.Builder into)
    {
        var settings = new List<StatementReader>();
        var tiles = ImmutableArray.CreateBuilder<(Tile Tile, MeasureValue Value)>();
        foreach (StatementSyntax statement in block.Statements)
        {
            if (statement.Fields.Any(field => FigureKeys.Contains(field.Key.Text)) && statement[Measure] is null)
            {
                settings.Add(new StatementReader(session, statement, Block, FigureKeys));
            }
            else if (Read(new StatementReader(session, statement, Block, TileKeys)) is { } tile)
            {
                tiles.Add(tile);
            }
        }

        if (tiles.Count > 0)
        {
            Add(block, fenceId, settings, tiles.ToImmutable(), into);
        }
    }

    private void Add(
        MeasureBlockSyntax block,
        string? fenceId,
        List<StatementReader> settings,
        ImmutableArray<(Tile Tile, MeasureValue Value)> tiles,
        ImmutableArray<BoundBlock>.Builder into)
    {
        MeasureValue first = tiles[0].Value;
        var data = new TilesData(first.Measure.Unit, first.Decimals, [.. tiles.Select(tile => tile.Tile)]);
        string areas = Sentence.List([.. tiles.Select(tile => tile.Value.Area.Name).Distinct()]);
        string? id = Text(settings, "id");
        var content = new FigureContent(data, Text(settings, "title") ?? (session.Section.Length > 0 ? $"{session.Section} in numbers" : "In numbers"))
        {
            Subtitle = areas,
            AlternativeText = TileWords.Alternative(data, areas),
            Source = string.Join("; ", tiles.Select(tile => FigureNotes.Name(tile.Value.Measure.Dataset)).Distinct()),
            Notes = Notes(settings, tiles),
            Values = [.. tiles.Select(tile => tile.Value)],
        };
        into.Add(new BoundFigureBlock(new FigureBinder(session).Add(
            content, Block, id is not null && IdRegistry.IsFit(id) ? id : fenceId, $"{first.Measure.Id}-{Block}", block.InfoWord.Span)));
    }

    private static string? Text(List<StatementReader> settings, string key) =>
        settings.Select(setting => setting.Text(key)).OfType<string>().FirstOrDefault();

    private static ImmutableArray<string> Notes(List<StatementReader> settings, ImmutableArray<(Tile Tile, MeasureValue Value)> tiles)
    {
        var notes = new List<string>(settings.Select(setting => setting.Text("note")).OfType<string>());
        foreach ((_, MeasureValue value) in tiles)
        {
            notes.AddRange(FigureNotes.OfDatasets([value.Measure], value.Period));
        }

        return [.. notes.Distinct()];
    }

    private (Tile Tile, MeasureValue Value)? Read(StatementReader statement)
    {
        EditorialOptions options = StatementOptions.Read(session, statement);
        ImmutableArray<string> shown = ReadShown(statement);
        Period? period = statement.Period("period");
        if (statement.Item(Measure) is not { } item)
        {
            statement.ReportMissing(Measure);
            return null;
        }

        if (session.Names.Measure(item.ValueText, item.Span) is not { } measure || MeasureUse.Resolve(session, measure, options) is not { } use)
        {
            return null;
        }

        if (measure.Kind != MeasureKind.Count && statement.Items("show").FirstOrDefault(part => part.Text.ValueText == TileWords.Events) is { } events)
        {
            statement.ReportWrong(events.Text, "show", $"{Sentence.List([.. TileWords.Parts.Remove(TileWords.Events)], "or")} here, because {measure.Short} is no count");
        }

        MeasureValue value = session.Context.Evaluator.Evaluate(measure, use.Area, period ?? use.Period, null, use.Context);
        session.ValueReporter.Report(value, session.Locate(statement.Statement.Span), Needed(shown, value));
        return (TileWords.Of(value, statement.Text("label") ?? measure.Short, options.Benchmark is null ? shown : [.. shown.Append("benchmark").Distinct()]), value);
    }

    private static ValueAspects Needed(ImmutableArray<string> shown, MeasureValue value) =>
        ValueAspects.Value
        | (shown.Contains("change") ? ValueAspects.Change : ValueAspects.None)
        | (shown.Contains("benchmark") && value.Benchmark is not null ? ValueAspects.Rank | ValueAspects.Average : ValueAspects.None);

    private static ImmutableArray<string> ReadShown(StatementReader statement)
    {
        var shown = ImmutableArray.CreateBuilder<string>();
        foreach (ValueItemSyntax item in statement.Items("show"))
        {
            if (TileWords.Parts.Contains(item.Text.ValueText))
            {
                shown.Add(item.Text.ValueText);
            }
            else
            {
                statement.ReportWrong(item.Text, "show", Sentence.List(TileWords.Parts, "or"));
            }
        }

        return shown.ToImmutable();
    }
}
