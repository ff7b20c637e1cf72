using System.Collections.Immutable;
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

    /// <summary>Called after each print; from several threads where several packs are printed at once.</summary>
    public Action? Printed { get; init; }

    /// <summary>How many prints a pack takes where its page numbers move nothing.</summary>
    public static int UsualPrints => 2;

    /// <summary>Whether the browser's sandbox has to be left out, because this program runs as root.</summary>
    public static bool RunsWithoutSandbox => BrowserArguments.LeaveOutSandbox;

    /// <summary>Prints a pack until the page numbers in it are those of its pages.</summary>
    /// <param name="folder">Holds the copy of the print edition.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="properties">What the PDF says about itself.</param>
    /// <param name="attachments">What is bound into it.</param>
    /// <param name="cancellation">Ends the browser.</param>
    /// <returns>The PDF, or what went wrong.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PrintResult Print(PrintFolder folder, BoundPack pack, PdfProperties properties, AttachmentSet attachments, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(properties);
        ArgumentNullException.ThrowIfNull(attachments);
        try
        {
            return Settle(folder, pack, properties, attachments.Files, cancellation);
        }
        catch (PdfFormatException fault)
        {
            return Failed(pack, OutputDiagnostics.UnreadablePdf, fault.Message);
        }
    }

    private PrintResult Settle(PrintFolder folder, BoundPack pack, PdfProperties properties, ImmutableArray<Attachment> attachments, CancellationToken cancellation)
    {
        string page = Path.Combine(folder.Site, pack.Id, "print.html");
        string edition = File.ReadAllText(page);
        string empty = AttachmentSheets.Fill(edition, attachments);
        string before = empty;
        File.WriteAllText(page, empty);
        for (int print = 0; print < MostPrints; print++)
        {
            (byte[]? pdf, ChildOutcome outcome) = printer.Print(page, folder.WorkOn(pack.Id), cancellation);
            Printed?.Invoke();
            if (pdf is null)
            {
                return Failed(pack, OutputDiagnostics.FailedBrowser, "no PDF", browser, Ending(outcome), outcome.Saying);
            }

            TagNames.Renumber(pdf);
            PdfFile file = PdfFile.Read(pdf);
            PdfDestinations destinations = PdfDestinations.Of(file);
            string filled = PageNumbers.Fill(empty, destinations);
            if (filled == before)
            {
                return new PrintResult(new PackFinish(edition, new Uri(page), properties, attachments).Apply(file, destinations), null);
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
