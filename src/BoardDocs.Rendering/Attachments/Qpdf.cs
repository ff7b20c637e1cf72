using BoardDocs.Diagnostics;

namespace BoardDocs.Rendering;

/// <summary>Has qpdf check the PDF files of others and write them anew, in the plain form that this program reads.</summary>
/// <param name="program">The program.</param>
/// <param name="folder">Where the files are.</param>
/// <param name="limits">How much one run may take.</param>
internal sealed class Qpdf(string program, string folder, ChildLimits limits)
{
    private const int Good = 0;
    private const int Bad = 2;
    private const int Warned = 3;

    // The same file for the same input: nothing of the clock, and no more than a reader of PDF 1.4 understands.
    private static readonly string[] Plain = ["--deterministic-id", "--object-streams=disable", "--force-version=1.4"];

    /// <summary>Whether a file is encrypted.</summary>
    /// <exception cref="AttachmentFault">qpdf did not come to an end.</exception>
    public bool IsEncrypted(string file, CancellationToken cancellation) => Run(["--is-encrypted", file], cancellation).ExitCode == Good;

    /// <summary>Writes a file anew, whole, repaired where it can be.</summary>
    /// <returns>What was repaired, or null.</returns>
    /// <exception cref="AttachmentFault">The file is beyond repair, or qpdf did not come to an end.</exception>
    public string? Copy(string from, string to, CancellationToken cancellation) =>
        Write([.. Plain, "--stream-data=preserve", from, to], from, cancellation);

    /// <summary>Writes a file anew as it prints: forms and notes become part of their pages, each of which is drawn by one stream.</summary>
    /// <exception cref="AttachmentFault">The file is beyond repair, or qpdf did not come to an end.</exception>
    public void Flatten(string from, string to, CancellationToken cancellation) =>
        Write([.. Plain, "--generate-appearances", "--flatten-annotations=print", "--coalesce-contents", from, to], from, cancellation);

    private string? Write(string[] arguments, string from, CancellationToken cancellation)
    {
        ChildOutcome outcome = Run(arguments, cancellation);
        string words = outcome.Words.Replace("qpdf: ", string.Empty, StringComparison.Ordinal).Replace(from + ": ", string.Empty, StringComparison.Ordinal).Replace("WARNING: ", string.Empty, StringComparison.Ordinal);
        return outcome.ExitCode switch
        {
            Good => null,
            Warned => words,
            _ => throw new AttachmentFault(OutputDiagnostics.DamagedAttachment, words),
        };
    }

    private ChildOutcome Run(string[] arguments, CancellationToken cancellation)
    {
        ChildOutcome outcome = ChildProcess.Run(program, arguments, folder, limits, cancellation);
        return outcome.ExitCode is Good or Bad or Warned ? outcome : throw new AttachmentFault(OutputDiagnostics.FailedQpdf, outcome.Ending);
    }
}
