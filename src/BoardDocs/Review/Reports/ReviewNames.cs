using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Names for readers in place of ids: as things are called now, else as they were called, else the id.</summary>
internal sealed class ReviewNames
{
    private readonly Catalogue after;
    private readonly Catalogue before;
    private readonly ILookup<(string Pack, string Paper), PaperPair> papers;

    /// <summary>Takes the names from the papers that were compared.</summary>
    public ReviewNames(ReviewResult review)
    {
        after = review.Papers.Select(pair => pair.After?.Compilation.Catalogue).FirstOrDefault(catalogue => catalogue is not null) ?? Catalogue.Empty;
        before = review.Papers.Select(pair => pair.Before?.Compilation.Catalogue).FirstOrDefault(catalogue => catalogue is not null) ?? Catalogue.Empty;
        papers = review.Papers.ToLookup(KeyOf);
    }

    /// <summary>The catalogue as it is.</summary>
    public Catalogue Catalogue => after;

    /// <summary>What a measure is called in running text.</summary>
    public string Measure(string id) => MeasureOf(id) is { } measure ? measure.Short : id;

    /// <summary>Everything that a measure is called.</summary>
    public IEnumerable<string> AllOf(string measure) => MeasureOf(measure) is { } known ? [known.Title, known.Short] : [measure];

    /// <summary>What an area is called.</summary>
    public string Area(string id) => (after.Areas.GetValueOrDefault(id) ?? before.Areas.GetValueOrDefault(id))?.DisplayName ?? id;

    /// <summary>What a group is called in short.</summary>
    public string Group(string id) => (after.Groups.GetValueOrDefault(id) ?? before.Groups.GetValueOrDefault(id)) is { Short.Length: > 0 } group ? group.Short : id;

    /// <summary>A paper with its title.</summary>
    public ReportPlace Place(string pack, string paper) => new(pack, paper, papers[(pack, paper)].FirstOrDefault() is { } pair ? Text(pair)?.Symbol.Title ?? paper : paper);

    /// <summary>A figure on both sides, bound; null on a side that lacks it or is no content folder.</summary>
    public (BoundFigure? Before, BoundFigure? After) Figure(string pack, string paper, string id)
    {
        PaperPair[] pairs = [.. papers[(pack, paper)]];
        BoundFigure? before = pairs.Where(pair => pair.Places.Figures.Earlier(id) is not null).Select(pair => Find(pair.Before, pair.Places.Figures.Earlier(id) ?? id)).FirstOrDefault(figure => figure is not null);
        return (before, pairs.Select(pair => Find(pair.After, id)).FirstOrDefault());
    }

    /// <summary>The title of a figure or the caption of a table.</summary>
    public string Title(string pack, string paper, string id)
    {
        PaperPair? pair = papers[(pack, paper)].FirstOrDefault();
        string? title = new[] { pair?.After, pair?.Before }.OfType<ReviewedPaper>()
            .SelectMany(side => side.Paper.Figures.Select(figure => (figure.Symbol.Id, figure.Symbol.Title)).Concat(side.Paper.Anchors.Select(anchor => (anchor.Id, Title: anchor.Text))))
            .FirstOrDefault(item => item.Id == id).Title;
        return string.IsNullOrEmpty(title) ? id : title;
    }

    private static BoundFigure? Find(ReviewedPaper? paper, string id) => paper?.Paper.Figures.FirstOrDefault(figure => figure.Symbol.Id == id);

    private static (string Pack, string Paper) KeyOf(PaperPair pair) => ((pair.After ?? pair.Before)?.Pack ?? string.Empty, Text(pair)?.Symbol.Id ?? string.Empty);

    private static BoundPaper? Text(PaperPair pair) => (pair.After ?? pair.Before)?.Paper;

    private MeasureSymbol? MeasureOf(string id) => after.Measures.GetValueOrDefault(id) ?? before.Measures.GetValueOrDefault(id);
}
