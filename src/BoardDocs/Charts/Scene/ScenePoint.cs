namespace BoardDocs.Charts;

/// <summary>A place in the view box: x to the right, y downwards.</summary>
/// <param name="X">Units from the left edge.</param>
/// <param name="Y">Units from the top edge.</param>
public readonly record struct ScenePoint(double X, double Y);
