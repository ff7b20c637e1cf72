using System.Collections.Immutable;

namespace BoardDocs.Charts;

/// <summary>How a series looks: no two of a chart share colour and dashes, and dashes and shape differ where colour is not seen.</summary>
/// <param name="Stroke">Its line.</param>
/// <param name="Shape">Its markers.</param>
/// <param name="TextColour">Its name and value: its own colour where text in it can be read.</param>
/// <param name="IsBold">Whether its name is bold.</param>
internal sealed record SeriesStyle(Stroke Stroke, MarkerShape Shape, string TextColour, bool IsBold)
{
    /// <summary>The colour of line and markers.</summary>
    public string Colour => Stroke.Colour;
}
