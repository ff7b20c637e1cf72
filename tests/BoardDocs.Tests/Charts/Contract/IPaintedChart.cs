using BoardDocs.Charts;

namespace BoardDocs.Tests.Charts;

/// <summary>A painted scene, whatever painted it, as somebody sees it; places are those of the scene.</summary>
public interface IPaintedChart
{
    /// <summary>Its width and height in units of the scene.</summary>
    (double Width, double Height) Size { get; }

    /// <summary>The colour at a place that no letter covers, as <c>#RRGGBB</c>.</summary>
    string ColourAt(double x, double y);

    /// <summary>What letters, or their halo, cover of a box in a colour; null where there are none.</summary>
    SceneBox? Ink(string colour, SceneBox within);
}
