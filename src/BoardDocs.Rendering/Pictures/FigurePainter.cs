using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace BoardDocs.Rendering;

/// <summary>Makes PNG pictures of figures with an installed browser: of many in one start.</summary>
/// <param name="browser">The browser's program.</param>
/// <param name="patience">How long one start may take.</param>
public sealed class FigurePainter(string browser, TimeSpan patience)
{
    /// <summary>How many drawings are best given at once: more would keep the browser's memory and not its start.</summary>
    public const int BestAtOnce = 100;

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(20);

    /// <summary>Makes a picture of each drawing, at two pixels a unit on white, with title and alternative text in the file.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PictureResult Draw(IReadOnlyList<FigureDrawing> drawings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(drawings);
        using var folder = new PrintFolder();
        string page = Path.Combine(folder.Path, "pictures.html");
        using (var writer = new StreamWriter(page, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            PicturePage.Write(writer, drawings);
        }

        var heard = new HeardPictures();
        string[] arguments = [.. BrowserArguments.For(folder.Path), "--force-color-profile=srgb", "--dump-dom", new Uri(page).AbsoluteUri];
        ChildOutcome outcome = ChildProcess.Run(browser, arguments, folder.Path, new ChildLimits(patience), heard.Hear, cancellation);
        return outcome.IsGood ? Describe(drawings, heard.Take(Farewell), outcome) : PictureResult.Failed(browser, outcome.Ending, outcome.Saying);
    }

    private PictureResult Describe(IReadOnlyList<FigureDrawing> drawings, IReadOnlyList<byte[]> pictures, ChildOutcome outcome)
    {
        if (pictures.Count != drawings.Count)
        {
            return PictureResult.Failed(browser, string.Create(CultureInfo.InvariantCulture, $"drew {pictures.Count} of {drawings.Count} pictures"), outcome.Saying);
        }

        var described = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>(drawings.Count);
        foreach ((FigureDrawing drawing, byte[] picture) in drawings.Zip(pictures))
        {
            if (!PngFile.IsOfSize(picture, drawing.Width, drawing.Height))
            {
                return PictureResult.Failed(browser, "drew a picture of another size than it was asked for", outcome.Saying);
            }

            described.Add(PngFile.Describe(picture, drawing.Scene.Title, drawing.Scene.Description, FigureDrawing.Scale));
        }

        return PictureResult.Of(described.MoveToImmutable());
    }
}
