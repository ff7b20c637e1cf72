using BoardDocs.Charts;
using BoardDocs.Rendering;

namespace BoardDocs.Tests.Charts;

/// <summary>The contract, kept by the PNG pictures that an installed browser makes of SVG.</summary>
public sealed class BrowserContractTests(BrowserContractTests.Fixture fixture) : PainterContract, IClassFixture<BrowserContractTests.Fixture>
{
    private protected override IPaintedChart Paint(ChartScene scene) => fixture.Charts[scene];

    /// <summary>All scenes, drawn in one start of the browser.</summary>
    public sealed class Fixture
    {
        private readonly Lazy<Dictionary<ChartScene, IPaintedChart>> charts = new(Draw);

        /// <summary>The charts; skips the test where no browser is installed.</summary>
        internal IReadOnlyDictionary<ChartScene, IPaintedChart> Charts
        {
            get
            {
                Skip.If(BrowserSearch.Run(null).Program is null, "No Chrome, Chromium or Edge is installed.");
                return charts.Value;
            }
        }

        private static Dictionary<ChartScene, IPaintedChart> Draw()
        {
            FigureDrawing[] drawings = [.. ContractScenes.All.Concat(GalleryScenes.All).Select(FigureDrawing.Of)];
            PictureResult result = new FigurePainter(BrowserSearch.Run(null).Program ?? string.Empty, TimeSpan.FromMinutes(2)).Draw(drawings);
            Assert.Equal(drawings.Length, result.Pictures.Length);
            return drawings.Zip(result.Pictures).ToDictionary(
                pair => pair.First.Scene, IPaintedChart (pair) => PixelDrawing.Of(pair.Second.ToArray(), FigureDrawing.Scale));
        }
    }
}
