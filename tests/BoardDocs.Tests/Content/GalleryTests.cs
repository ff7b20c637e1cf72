using System.Text.RegularExpressions;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Tests.Binding;
using BoardDocs.Tests.Charts;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Content;

/// <summary>The gallery shows every kind of figure and table, and beside each what was written for it.</summary>
public sealed partial class GalleryTests(SamplePackTests.Fixture fixture) : IClassFixture<SamplePackTests.Fixture>
{
    private const string PaperPath = "content/packs/gallery/gallery.md";

    private static readonly string Source = File.ReadAllText(RepositoryFiles.PathOf(PaperPath.Split('/')));

    private BoundPaper Gallery => Assert.Single(fixture.Compilation.GetBoundPack("gallery").Papers);

    [Fact]
    public void Figures_Are_Of_Every_Kind()
    {
        var drawn = Gallery.Figures.Select(figure => figure.Symbol.Kind).ToHashSet();

        Assert.Empty(ChartKinds.Names.Except(drawn));
        Assert.Superset(new HashSet<string>(["tiles", "grades"]), drawn);
    }

    [Fact]
    public void Blocks_Are_Of_Every_Word()
    {
        var written = Block().Matches(Source).Select(match => match.Groups["word"].Value).ToHashSet();

        Assert.Empty(MeasureBlockSyntax.InfoWords.Except(written));
    }

    [Fact]
    public void Every_Example_Shows_What_Was_Written_For_It()
    {
        string[] shown = [.. Example().Matches(Source).Select(match => match.Groups["source"].Value)];

        Assert.True(shown.Length > 50);
        Assert.All(shown, text => Assert.Contains($"\n{text}\n````text\n{text}````\n", Source, StringComparison.Ordinal));
        Assert.Equal(Block().Count(Source), 2 * shown.Count(text => text.StartsWith("```", StringComparison.Ordinal)));
    }

    [Fact]
    public void Figures_Keep_The_Rules_Of_Charts_In_Both_Sizes()
    {
        Assert.NotEmpty(Gallery.Figures);
        Assert.All(Gallery.Figures, figure => ChartRules.CheckFigure(figure, Theme.Default));
    }

    [Fact]
    public void Figures_And_Tables_Stay_As_They_Are()
    {
        IEnumerable<string> figures = Gallery.Figures.Select(figure => $"{figure.Symbol.Kind}: {figure.Symbol.Title}\n{figure.AlternativeText}\n");
        IEnumerable<string> tables = Gallery.Blocks.OfType<BoundTable>().Select(table => BoundSample.Show([table]) + "\n");

        Snapshot.Verify(string.Join('\n', [.. figures, .. tables]), "txt", "all");
    }

    [GeneratedRegex("^```(?<word>[a-z]+)\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex("^````text\n(?<source>.*?)^````\n", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();
}
