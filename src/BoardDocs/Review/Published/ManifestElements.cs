using BoardDocs.Emit;

namespace BoardDocs.Review;

/// <summary>Reads the parts of a manifest.</summary>
internal static class ManifestElements
{
    /// <summary>The whole.</summary>
    /// <exception cref="ManifestFormatException">A part is not what it has to be.</exception>
    public static PublishedManifest ReadPack(ManifestElement pack) => new(
        pack.Text("pack"),
        pack.Text("compiler"),
        pack.Items("inputs", input => new EmitInput(input.Text("path"), input.Text("sha256"))),
        pack.Items("papers", ReadPaper));

    private static PublishedPaper ReadPaper(ManifestElement paper) => new(
        paper.Text("id"),
        paper.Text("title"),
        paper.OptionalMonth("period"),
        paper.OptionalText("area"),
        paper.Items("figures", ReadFigure),
        paper.Items("values", ReadValue),
        paper.Items("claims", claim => new PublishedClaim(claim.Text("text"), claim.Flag("holds"), claim.Whole("line"))));

    private static PublishedFigure ReadFigure(ManifestElement figure) => new(
        figure.Text("id"), figure.Whole("number"), figure.Text("kind"), figure.Text("title"), figure.Text("alt"), figure.Text("source"));

    private static PublishedValue ReadValue(ManifestElement value) =>
        new(value.Text("measure"), value.Text("kind"), value.Text("area"), value.Month("period"), value.Text("window"))
        {
            Series = value.TextOrNothing("series"),
            Count = value.OptionalNumber("count"),
            Numerator = value.OptionalNumber("numerator"),
            Denominator = value.OptionalNumber("denominator"),
            Rate = value.OptionalNumber("rate"),
            Per = value.OptionalText("per"),
            Displayed = value.Text("displayed"),
            Trend = value.Part("trend", ReadTrend),
            Benchmark = value.Part("benchmark", ReadBenchmark),
            Change = value.Part("change", change => new PublishedChange(change.Month("from"), change.Number("absolute"), change.OptionalNumber("ratio"))),
            IsSuppressed = value.Flag("suppressed"),
            IsProvisional = value.Flag("provisional"),
            Dataset = value.Text("dataset"),
            Vintage = value.OptionalText("vintage"),
            Rows = value.Items("rows", row => row.AsText()),
        };

    private static PublishedTrend ReadTrend(ManifestElement trend) => new(trend.Text("word"), trend.Whole("months"), trend.OptionalText("reason"))
    {
        P = trend.OptionalNumber("p"),
        AnnualChange = trend.OptionalNumber("annualChange"),
        Low = trend.OptionalNumber("low"),
        High = trend.OptionalNumber("high"),
    };

    private static PublishedBenchmark ReadBenchmark(ManifestElement benchmark) => new(
        benchmark.Text("group"),
        benchmark.OptionalWhole("rank"),
        benchmark.Flag("tied"),
        benchmark.OptionalWhole("of"),
        benchmark.OptionalText("relation"),
        benchmark.OptionalNumber("average"),
        benchmark.Text("method"));
}
