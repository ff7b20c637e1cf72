using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Symbols;

/// <summary>Rows that no measure counts, because their series is misspelt.</summary>
public sealed class SeriesSpellingTests
{
    private const string Path = "data/recorded-offences.csv";

    [Theory]
    [InlineData("Burglry")]
    [InlineData("burglary")]
    public void A_Misspelt_Row_Is_Named(string spelling)
    {
        Diagnostic found = Assert.Single(Find(With("Avon and Somerset,Burglary,2023-09,", $"Avon and Somerset,{spelling},2023-09,")));
        Assert.Equal(
            $"No measure counts the series '{spelling}', but one counts 'Burglary', which has no row for the same time; correct the spelling, or switch BD3025 off under rules where both are meant.",
            found.Message);
        Assert.Equal((Path, 19, "Burglary", DiagnosticSeverity.Warning), (found.Location.Path, found.Location.Start.Character + 1, found.Suggestion, found.Severity));
    }

    [Fact]
    public void A_Series_Beside_The_Other_Is_Another() => Assert.Empty(Find(With("Avon and Somerset,Burglary,2023-09,", "Avon and Somerset,Burglaries,2023-09,1\nAvon and Somerset,Burglary,2023-09,")));

    private static MemoryContent With(string from, string to)
    {
        string text = SampleContent.Base.ReadText(Path).Content;
        Assert.Contains(from, text, StringComparison.Ordinal);
        return SampleContent.Base.With(Path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private static IEnumerable<Diagnostic> Find(MemoryContent content) => Compilation.Create(content).GetDiagnostics().Where(found => found.Id == "BD3025");
}
