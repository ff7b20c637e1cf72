using BoardDocs.Binding;

namespace BoardDocs.Tests.Content;

/// <summary>What the cells of a row print.</summary>
internal static class SampleWords
{
    public static string[] Of(BoundRow row) => [.. row.Cells.Select(Of)];

    public static string Of(BoundCell cell) => string.Concat(cell.Content.OfType<BoundParagraph>()
        .SelectMany(paragraph => paragraph.Content).Select(inline => Assert.IsType<BoundText>(inline).Text));
}
