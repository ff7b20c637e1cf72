using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Makes figures out of statements: content from the kind, then an id and a place among the paper's figures.</summary>
internal sealed class FigureBinder(PaperSession session)
{
    /// <summary>Binds one chart; null, and reported, where it cannot be drawn.</summary>
    public BoundFigure? Bind(ChartStatement chart)
    {
        string madeId = $"{chart.Uses[0].Measure.Id}-{chart.Kind.Name}";
        if (HasOneUnit(chart) && chart.Kind.Bind(session, chart) is { } content)
        {
            return Add(content, chart.Kind.Name, chart.Id, madeId, chart.Span);
        }

        session.LostIds.Add(chart.Id ?? madeId);
        return null;
    }

    /// <summary>Gives a figure its id and its place, and publishes its values.</summary>
    /// <param name="content">The figure.</param>
    /// <param name="kind">Its kind, for the manifest.</param>
    /// <param name="explicitId">The id that the paper sets, or null.</param>
    /// <param name="madeId">The id it has otherwise.</param>
    /// <param name="span">The statement.</param>
    public BoundFigure Add(FigureContent content, string kind, string? explicitId, string madeId, TextSpan span)
    {
        string id = session.TakeId(explicitId, madeId);
        var symbol = new FigureSymbol(id, session.Paper.Id, kind, content.Title, session.Figures.Count + 1, session.Locate(span));
        var figure = new BoundFigure(symbol, content.Data)
        {
            Subtitle = content.Subtitle,
            AlternativeText = content.AlternativeText,
            Source = session.Texts.Share(content.Source),
            Notes = [.. content.Notes.Select(session.Texts.Share)],
            Values = content.Values,
            Whole = content.Whole,
        };
        session.Figures.Add(figure);
        session.Anchors.Add(new Anchor(id, AnchorKind.Figure, symbol.Title, symbol.Ordinal));
        session.References.Add(new SymbolReference(span, symbol));
        foreach (MeasureValue value in figure.Values)
        {
            session.Publish(value);
        }

        return figure;
    }

    private bool HasOneUnit(ChartStatement chart)
    {
        MeasureSymbol first = chart.Uses[0].Measure;
        MeasureUse? other = chart.Kind.NeedsOneUnit && !chart.ShowsCounts ? chart.Uses.FirstOrDefault(use => use.Measure.Unit != first.Unit) : null;
        if (other is not null)
        {
            session.Report(NameDiagnostics.DifferentUnits, chart.Span, first.Short, UnitWords.Name(first.Unit), other.Measure.Short, UnitWords.Name(other.Measure.Unit));
        }

        return other is null;
    }
}
