using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;

namespace BoardDocs.Rendering;

/// <summary>Makes the PDF of a pack from the copy of its print edition.</summary>
/// <param name="browser">The browser's program.</param>
/// <param name="patience">How long one print may take.</param>
public sealed class PackPrinter(string browser, TimeSpan patience)
{
    // The numbers could move a line, and that line a number; places for numbers keep their width, so that more is not to be expected.
    private const int MostPrints = 4;

    private readonly BrowserPrinter printer = new(browser, patience);

    /// <summary>Whether the browser's sandbox has to be left out, because this program runs as root.</summary>
    public static bool RunsWithoutSandbox => BrowserPrinter.RunsWithoutSandbox;

    /// <summary>Prints a pack until the page numbers in it are those of its pages.</summary>
    /// <param name="folder">Holds the copy of the print edition.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="properties">What the PDF says about itself.</param>
    /// <param name="cancellation">Ends the browser.</param>
    /// <returns>The PDF, or what went wrong.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PrintResult Print(PrintFolder folder, BoundPack pack, PdfProperties properties, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(properties);
        try
        {
            return Settle(folder, pack, properties, cancellation);
        }
        catch (PdfFormatException fault)
        {
            return Failed(pack, OutputDiagnostics.UnreadablePdf, fault.Message);
        }
    }

    private PrintResult Settle(PrintFolder folder, BoundPack pack, PdfProperties properties, CancellationToken cancellation)
    {
        string page = Path.Combine(folder.Site, pack.Id, "print.html");
        string empty = File.ReadAllText(page);
        string before = empty;
        for (int print = 0; print < MostPrints; print++)
        {
            (byte[]? pdf, ChildOutcome outcome) = printer.Print(page, folder.Path, cancellation);
            if (pdf is null)
            {
                return Failed(pack, OutputDiagnostics.FailedBrowser, browser, Ending(outcome), outcome.Words.Length > 0 ? outcome.Words : "nothing");
            }

            PdfFile file = PdfFile.Read(pdf);
            string filled = PageNumbers.Fill(empty, PdfDestinations.Of(file));
            if (filled == before)
            {
                return new PrintResult(PdfFinish.Apply(file, properties, new Uri(page)), null);
            }

            File.WriteAllText(page, filled);
            before = filled;
        }

        return Failed(pack, OutputDiagnostics.UnsettledPages, MostPrints.ToString(CultureInfo.InvariantCulture));
    }

    private static string Ending(ChildOutcome outcome) => outcome.IsGood ? "printed nothing" : outcome.Ending;

    private static PrintResult Failed(BoundPack pack, DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) =>
        new(default, descriptor.At(Location.OfFile(pack.Cover.Symbol.Path), arguments));
}
