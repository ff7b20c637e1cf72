namespace BoardDocs.Rendering;

/// <summary>Prints pages with a browser.</summary>
/// <param name="program">The browser's program.</param>
/// <param name="patience">How long one print may take.</param>
internal sealed class BrowserPrinter(string program, TimeSpan patience)
{
    private const long LeastRoom = 1 << 16;

    /// <summary>Prints a page.</summary>
    /// <param name="page">The file of the page.</param>
    /// <param name="folder">Takes the profile and temporary files.</param>
    /// <param name="cancellation">Ends the browser.</param>
    /// <returns>The PDF, or null; and how the browser ended.</returns>
    public (byte[]? Pdf, ChildOutcome Outcome) Print(string page, string folder, CancellationToken cancellation)
    {
        string target = Path.Combine(folder, "printed.pdf");
        File.Delete(target);
        string[] arguments =
        [
            .. BrowserArguments.For(folder),
            "--no-pdf-header-footer",
            "--generate-pdf-document-outline",
            "--print-to-pdf=" + target,
            new Uri(page).AbsoluteUri,
        ];
        ChildOutcome outcome = ChildProcess.Run(program, arguments, folder, new ChildLimits(patience), cancellation);
        return HasRoom(folder)
            ? (outcome.IsGood && new FileInfo(target) is { Exists: true, Length: > 0 } ? File.ReadAllBytes(target) : null, outcome)
            : (null, outcome with { Words = $"there is no room left for temporary files in {Path.GetTempPath()}" });
    }

    // Browsers end well when they could write a part of a file only.
    private static bool HasRoom(string folder)
    {
        try
        {
            return new DriveInfo(folder).AvailableFreeSpace >= LeastRoom;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // A share of a network need not say; then the file itself is judged.
            return true;
        }
    }
}
