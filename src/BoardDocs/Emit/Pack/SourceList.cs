using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Emit;

/// <summary>Writes where a paper's data come from.</summary>
internal static class SourceList
{
    /// <summary>Writes publication, organisation, day and licence of each dataset of a paper.</summary>
    public static void Write(HtmlScope scope)
    {
        DatasetSymbol[] datasets = [.. scope.Paper.Datasets.Where(dataset => dataset.Definition.Source.Title.Length > 0)];
        if (datasets.Length == 0)
        {
            return;
        }

        HtmlWriter html = scope.Html.Raw("<section class=\"sources\""u8);
        scope.LabelledBy("_sources").Raw(">\n<h2"u8);
        scope.Id("_sources").Raw(">Data sources</h2>\n<ul>\n"u8);
        foreach (DatasetSymbol dataset in datasets)
        {
            html.Raw("<li>"u8).Text(Words(dataset.Definition)).Raw("</li>\n"u8);
        }

        html.Raw("</ul>\n</section>\n"u8);
    }

    private static string Words(DatasetDefinition definition)
    {
        DatasetSource source = definition.Source;
        string[] parts = [
            source.Title,
            source.Organisation,
            source.Published is DateOnly day ? "published " + DateWords.Day(day) : string.Empty,
            source.Licence,
            definition.IsIllustrative ? "illustrative data" : string.Empty];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }
}
