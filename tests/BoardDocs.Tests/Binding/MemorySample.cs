using BoardDocs.Binding;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

/// <summary>The base sample with other rows of offences and one more line for their dataset.</summary>
internal sealed class MemorySample(string rows, string line)
{
    /// <summary>The one figure of a statement.</summary>
    public BoundFigure Figure(string statement)
    {
        string datasets = SampleContent.Base.ReadText("catalogue/datasets.yml").Content
            .Replace("    file: data/recorded-offences.csv\n", $"    file: data/recorded-offences.csv\n    {line}\n", StringComparison.Ordinal);
        var content = SampleContent.WithReportBody($"```chart\n{statement}\n```").With("data/recorded-offences.csv", rows).With("catalogue/datasets.yml", datasets);
        return Assert.Single(BoundSample.Model(content).BoundPaper.Figures);
    }
}
