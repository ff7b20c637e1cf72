using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Binds a <c>grades</c> block: for each statement a grid of areas and pillars, a list of questions, or both.</summary>
internal sealed class GradesBlockBinder(PaperSession session)
{
    /// <summary>The word of the block, the kind of its figures, and the key that names the set.</summary>
    public const string Block = "grades";

    private const string Show = "show";
    private const string Grid = "grid";
    private const string List = "list";

    private static readonly ImmutableArray<string> Keys = [Block, "areas", Show, "title", "id", "note", "area"];

    /// <summary>Binds the block.</summary>
    public void Bind(MeasureBlockSyntax block, string? fenceId, ImmutableArray<BoundBlock>.Builder into)
    {
        foreach (StatementSyntax syntax in block.Statements)
        {
            var statement = new StatementReader(session, syntax, Block, Keys);
            if (statement.Item(Block) is not { } item)
            {
                statement.ReportMissing(Block);
            }
            else if (session.Names.Grades(item) is { } grades)
            {
                Bind(statement, grades, fenceId, into);
            }

            fenceId = null;
        }
    }

    private void Bind(StatementReader statement, GradesSymbol grades, string? fenceId, ImmutableArray<BoundBlock>.Builder into)
    {
        AreaSymbol? own = session.FindArea(session.Paper.Options.With(StatementOptions.Read(session, statement)));
        ImmutableArray<Judgement> all = new JudgementReader(session).Read(grades);
        ImmutableArray<string> views = ReadViews(statement);
        ImmutableArray<AreaSymbol> areas = ReadAreas(statement, all, own);
        ImmutableArray<Judgement> chosen = [.. all.Where(judgement => areas.Any(area => area.Id == judgement.Area.Id))];
        if (chosen.IsEmpty)
        {
            session.Report(NameDiagnostics.NoGrades, statement.Statement.Span, grades.Id);
            return;
        }

        string? id = statement.Text("id") is { } set && IdRegistry.IsFit(set) ? set : fenceId;
        if (views.Contains(Grid))
        {
            into.Add(new BoundFigureBlock(AddGrid(statement, grades, chosen, areas, own, id)));
            id = null;
        }

        if (views.Contains(List))
        {
            ImmutableArray<Judgement> listed = statement.Items("areas").IsEmpty ? [.. chosen.Where(judgement => judgement.Area.Id == own?.Id)] : chosen;
            into.Add(new GradesListBinder(session, grades).Bind(listed, id));
        }
    }

    private BoundFigure AddGrid(
        StatementReader statement, GradesSymbol grades, ImmutableArray<Judgement> judgements, ImmutableArray<AreaSymbol> areas, AreaSymbol? own, string? id)
    {
        ImmutableArray<string> pillars = [.. judgements.Select(judgement => judgement.Pillar).Distinct()];
        IEnumerable<GradesRow> rows = areas
            .Select(area => new GradesRow(area.Name, area.Id == own?.Id, [.. pillars.Select(pillar => Grade(judgements, area, pillar))]))
            .OrderByDescending(row => row.IsOwn);
        var data = new GradesData(pillars, [.. rows]);
        string names = Sentence.Shorten([.. data.Rows.Select(row => row.Area)]);
        string own1 = string.Join("; ", pillars.Select((pillar, i) => $"{pillar} {Sentence.Continue(data.Rows[0].Grades[i])}"));
        var content = new FigureContent(data, statement.Text("title") ?? $"{grades.Title}: grades by area")
        {
            Subtitle = names,
            AlternativeText = AlternativeText.Fit(
                $"Grid of grades, {Sentence.List(pillars)}, {names}: ",
                [$"{data.Rows[0].Area}: {own1}", $"{data.Rows[0].Area}: the words are in the table"]),
            Notes = statement.Text("note") is { } note ? [note] : [],
        };
        return new FigureBinder(session).Add(content, Block, id, $"{grades.Id}-{Block}", statement.Statement.Span);
    }

    /// <summary>The pillar's own judgement, or its only question's.</summary>
    private static string Grade(ImmutableArray<Judgement> judgements, AreaSymbol area, string pillar)
    {
        Judgement[] found = [.. judgements.Where(judgement => judgement.Area.Id == area.Id && judgement.Pillar == pillar)];
        return (found.FirstOrDefault(judgement => judgement.Question.Length == 0) ?? (found.Length == 1 ? found[0] : null))?.Grade ?? GradesData.None;
    }

    private static ImmutableArray<string> ReadViews(StatementReader statement)
    {
        var views = ImmutableArray.CreateBuilder<string>();
        foreach (ValueItemSyntax item in statement.Items(Show))
        {
            if (item.Text.ValueText is Grid or List)
            {
                views.Add(item.Text.ValueText);
            }
            else
            {
                statement.ReportWrong(item.Text, Show, "grid or list");
            }
        }

        return views.Count == 0 ? [Grid] : views.ToImmutable();
    }

    private ImmutableArray<AreaSymbol> ReadAreas(StatementReader statement, ImmutableArray<Judgement> all, AreaSymbol? own)
    {
        ImmutableArray<ValueItemSyntax> items = statement.Items("areas");
        if (items is [] or [{ Text.ValueText: "all" }])
        {
            return [.. all.Select(judgement => judgement.Area).DistinctBy(area => area.Id)];
        }

        IEnumerable<AreaSymbol> named = items.Where(item => !item.Text.IsMissing).Select(item => session.Names.Area(item.Text.ValueText, item.Text.Span)).OfType<AreaSymbol>();
        return [.. (own is null ? named : named.Prepend(own)).DistinctBy(area => area.Id).Where(area => all.Any(judgement => judgement.Area.Id == area.Id))];
    }
}
