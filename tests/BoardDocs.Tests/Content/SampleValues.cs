using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Content;

/// <summary>The values of the sample content, for its own area and group.</summary>
internal sealed class SampleValues
{
    private readonly Catalogue catalogue;
    private readonly MeasureEvaluator evaluator;

    public SampleValues()
    {
        var files = new FolderContent(RepositoryFiles.PathOf("content"));
        CatalogueResult read = CatalogueReader.Read(files);
        Assert.Empty(read.Diagnostics);
        catalogue = read.Catalogue;
        var areas = new AreaNames(catalogue);
        Dictionary<string, Dataset> datasets = catalogue.Datasets.Values.ToDictionary(
            dataset => dataset.Id, dataset => DatasetReader.Read(files, dataset.Definition, areas));
        Assert.Empty(datasets.Values.SelectMany(dataset => dataset.Diagnostics));
        evaluator = new MeasureEvaluator(catalogue, dataset => datasets[dataset.Id]);
    }

    /// <summary>The value of twelve months with the choices of <c>boarddocs.yml</c>, but for the words of the trend.</summary>
    public MeasureValue Evaluate(string measure, Period period, bool compared, TrendLexicon lexicon = TrendLexicon.Plain)
    {
        ValueContext context = ValueContext.From(catalogue.Options, compared ? catalogue.Groups["msg"] : null, comparator: null);
        return evaluator.Evaluate(
            catalogue.Measures[measure],
            catalogue.Areas["avon-and-somerset"],
            period,
            window: null,
            context with { Trend = context.Trend with { Lexicon = lexicon } });
    }
}
