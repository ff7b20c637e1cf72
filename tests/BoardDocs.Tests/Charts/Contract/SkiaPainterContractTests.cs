using BoardDocs.Charts;
using BoardDocs.Rendering;

namespace BoardDocs.Tests.Charts;

/// <summary>The contract, kept by the painter on Skia; compiled with <c>-p:WithSkiaSharp=true</c> only.</summary>
public sealed class SkiaPainterContractTests : PainterContract
{
    private const int Scale = 2;

    private protected override IPaintedChart Paint(ChartScene scene) => PixelDrawing.Of(SkiaPicture.ToPng(scene, Scale), Scale);
}
