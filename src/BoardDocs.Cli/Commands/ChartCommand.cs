using System.CommandLine;
using System.Globalization;
using System.Text;
using BoardDocs.Binding;
using BoardDocs.Rendering;

namespace BoardDocs.Cli.Commands;

/// <summary><c>chart PACK FIGURE</c>: writes the picture of one figure.</summary>
internal static class ChartCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var options = new ChartOptions();
        var command = new Command("chart", "Writes the picture of one figure, for slides and mail.");
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, options, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, ChartOptions options, CancellationToken cancellation)
    {
        bool isPng = parsed.GetValue(options.Png);
        PictureFile.CheckEnding(parsed.GetValue(options.Output), isPng);
        string packId = parsed.GetRequiredValue(options.Pack);
        CompilationRun run = CompilationRun.Start(
            options.Content.Find(parsed), new CompilationOptions { PackId = packId }, isStrict: false, cancellation);
        if (run.Fails)
        {
            run.WriteTo(Console.Error, Console.IsErrorRedirected);
            Console.Error.WriteLine($"No picture was made: {Summary.OfCheck(run)}");
            return ExitCode.ContentErrors;
        }

        BoundPack pack = run.Compilation.GetBoundPack(packId, cancellation);
        BoundFigure figure = FigureChoice.Find(pack, parsed.GetRequiredValue(options.Figure));
        FigureDrawing drawing = FigureDrawing.Of(figure, run.Compilation.Catalogue.Theme);
        var file = new PictureFile(parsed.GetValue(options.Output) ?? figure.Symbol.FileName + (isPng ? ".png" : ".svg"), parsed.GetValue(options.Force));
        if (!isPng)
        {
            file.Write(Encoding.UTF8.GetBytes(drawing.Svg));
            Console.Error.WriteLine($"Wrote {file.Path}: {figure.Symbol.Title}");
            return ExitCode.Done;
        }

        string browser = options.Browser.FindForPictures(parsed, cancellation);
        options.Browser.Announce();
        return WritePng(file, drawing, browser, pack, run, cancellation);
    }

    private static int WritePng(PictureFile file, FigureDrawing drawing, string browser, BoundPack pack, CompilationRun run, CancellationToken cancellation)
    {
        PictureResult result = new FigurePainter(browser, PictureStep.Patience).Draw([drawing], cancellation);
        if (result.FaultIn(pack) is { } fault)
        {
            run.Write(fault);
            return ExitCode.Environment;
        }

        file.Write(result.Pictures[0].Span);
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Wrote {file.Path}, {drawing.Width:#,0} by {drawing.Height:#,0} pixels: {drawing.Scene.Title}"));
        return ExitCode.Done;
    }
}
