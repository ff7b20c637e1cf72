namespace BoardDocs.Charts;

/// <summary>The six things a painter must be able to do; a scene calls them in the order of drawing.</summary>
public interface IChartPainter
{
    /// <summary>Opens the canvas and gives the drawing its name and description.</summary>
    void Begin(ChartScene scene);

    /// <summary>Draws open polylines of one look.</summary>
    void Lines(LinesMark mark);

    /// <summary>Draws filled rectangles of one look.</summary>
    void Rectangles(RectanglesMark mark);

    /// <summary>Draws markers of one look.</summary>
    void Markers(MarkersMark mark);

    /// <summary>Draws horizontal texts of one look.</summary>
    void Text(TextGroup group);

    /// <summary>Closes the canvas.</summary>
    void End();
}
