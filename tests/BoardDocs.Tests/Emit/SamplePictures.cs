using BoardDocs.Binding;
using BoardDocs.Emit;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Emit;

/// <summary>Stands in for the painter: a picture with a name and a title, in two widths.</summary>
internal static class SamplePictures
{
    public static FigurePictures Draw(BoundFigure figure, Theme theme) => new(Picture(figure, 720), new Lazy<string>(() => Picture(figure, 340)));

    private static string Picture(BoundFigure figure, int width) =>
        FormattableString.Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} 300\" role=\"img\" aria-label=\"{figure.AlternativeText}\">")
        + "<title>Title</title></svg>";
}
