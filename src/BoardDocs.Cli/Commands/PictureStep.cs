using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Emit;
using BoardDocs.Rendering;
using BoardDocs.Symbols;

namespace BoardDocs.Cli.Commands;

/// <summary>The part of a build that makes a PNG picture of each figure; without a browser it does nothing.</summary>
/// <param name="browser">The browser's program, or null.</param>
/// <param name="run">What is published.</param>
internal sealed class PictureStep(string? browser, CompilationRun run)
{
    /// <summary>How long a browser may take for as many pictures as it is given at once.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Whether pictures that were wanted could not be made.</summary>
    public bool Failed { get; private set; }

    /// <summary>Draws the figures of all packs, few times started; once the browser fails it is not tried again.</summary>
    public void Draw(ImmutableArray<BoundPack> packs, Theme theme, IEmitSink sink, CancellationToken cancellation)
    {
        if (browser is null)
        {
            return;
        }

        var painter = new FigurePainter(browser, Patience);
        (BoundPack Pack, BoundFigure Figure)[] figures = [.. packs.SelectMany(pack => pack.Papers.Prepend(pack.Cover).SelectMany(paper => paper.Figures).Select(figure => (pack, figure)))];
        BuildProgress? progress = BuildProgress.StartLong("Drawing pictures", figures.Length);
        for (int done = 0; done < figures.Length && !Failed; done += FigurePainter.BestAtOnce)
        {
            (BoundPack Pack, BoundFigure Figure)[] part = [.. figures.Skip(done).Take(FigurePainter.BestAtOnce)];
            PictureResult result = painter.Draw([.. part.Select(figure => FigureDrawing.Of(figure.Figure, theme))], cancellation);
            foreach (((BoundPack pack, BoundFigure figure), ReadOnlyMemory<byte> picture) in part.Zip(result.Pictures))
            {
                sink.Write($"{pack.Id}/figures/{figure.Symbol.FileName}.png", picture.Span);
                progress?.Advance();
            }

            progress?.Clear();
            Report(result, figures.Skip(done).Select(figure => figure.Pack).Distinct());
        }
    }

    private void Report(PictureResult result, IEnumerable<BoundPack> packs)
    {
        foreach (BoundPack pack in packs)
        {
            if (result.FaultIn(pack) is { } fault)
            {
                run.Write(fault);
                Failed = true;
            }
        }
    }
}
