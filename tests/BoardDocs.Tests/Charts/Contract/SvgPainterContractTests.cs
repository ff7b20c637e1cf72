using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

/// <summary>The contract, kept by the painter of SVG: its elements are read and laid on each other as SVG says.</summary>
public sealed class SvgPainterContractTests : PainterContract
{
    private protected override IPaintedChart Paint(ChartScene scene) => SvgDrawing.Read(SvgPainter.Paint(scene, SvgOptions.File));
}
