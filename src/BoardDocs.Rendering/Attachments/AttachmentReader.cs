using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Rendering;

/// <summary>Reads the PDF files that an agenda names. They come from others: qpdf writes them anew, and nothing but what is seen on their pages is taken over.</summary>
/// <param name="qpdf">The program.</param>
/// <param name="folder">Takes temporary files.</param>
/// <param name="files">The content folder.</param>
public sealed class AttachmentReader(string qpdf, PrintFolder folder, IContentFiles files)
{
    /// <summary>The largest file that is taken, in bytes.</summary>
    internal const long MostBytes = 50L << 20;

    /// <summary>The most pages that a file may have.</summary>
    internal const int MostPages = 500;

    // All are held in memory until the pack is written.
    private const long MostOfAll = 200L << 20;

    // What is packed tightly in an attachment is not in the copy.
    private const int MostGrowth = 4;
    private const string Received = "attachment.pdf";
    private const string Whole = "whole.pdf";
    private const string Flat = "flat.pdf";
    private const int HeaderLength = 1024;

    /// <summary>How much one run of qpdf may take.</summary>
    internal ChildLimits Limits { get; init; } = new(TimeSpan.FromMinutes(1), 1L << 30);

    /// <summary>How many bytes the attachments of one pack may have together.</summary>
    internal long MostTogether { get; init; } = MostOfAll;

    /// <summary>The items of a pack whose attachments are PDF files.</summary>
    public static IEnumerable<AgendaItem> Items(BoundPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return pack.Items.Where(item => item.AttachmentPath?.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) is true);
    }

    /// <summary>Reads the attachments of a pack.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">The disk is full, or a file cannot be read.</exception>
    public AttachmentSet Read(BoundPack pack, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pack);
        string place = folder.WorkOn(pack.Id);
        ImmutableArray<Attachment>.Builder good = ImmutableArray.CreateBuilder<Attachment>();
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (AgendaItem item in Items(pack))
        {
            Location location = item.AttachmentLocation ?? Location.OfFile(pack.Cover.Symbol.Path);
            string path = item.AttachmentPath ?? string.Empty;
            try
            {
                good.Add(Read(item, place, good.Sum(file => file.Size), fault => diagnostics.Add(fault.At(location, path)), cancellation));
            }
            catch (AttachmentFault fault)
            {
                diagnostics.Add(fault.At(location, path));
            }
            catch (PdfFormatException fault)
            {
                diagnostics.Add(OutputDiagnostics.DamagedAttachment.At(location, path, "it " + fault.Message));
            }
        }

        return new AttachmentSet(good.ToImmutable(), diagnostics.ToImmutable());
    }

    private Attachment Read(AgendaItem item, string place, long taken, Action<AttachmentFault> warn, CancellationToken cancellation)
    {
        var program = new Qpdf(qpdf, place, Limits);
        string path = item.AttachmentPath ?? string.Empty;
        CheckTogether(taken, files.GetLength(path));
        Receive(path, Path.Combine(place, Received));
        if (program.IsEncrypted(Received, cancellation))
        {
            throw new AttachmentFault(OutputDiagnostics.ProtectedAttachment);
        }

        if (program.Copy(Received, Whole, cancellation) is string repaired)
        {
            warn(new AttachmentFault(OutputDiagnostics.RepairedAttachment, repaired));
        }

        Check(Load(Path.Combine(place, Whole)), warn);
        program.Flatten(Whole, Flat, cancellation);
        PdfFile flat = Load(Path.Combine(place, Flat));
        long size = Math.Max(files.GetLength(path), flat.Bytes.Length);
        CheckTogether(taken, size);
        var attachment = new Attachment(item.Number, item.Title, flat, [.. PdfPages.Of(flat).Select(page => AttachedPage.Read(flat, page))]) { Size = size };
        PdfAttacher.Rehearse(attachment);
        return attachment;
    }

    private void CheckTogether(long taken, long size)
    {
        if (taken > 0 && taken + size > MostTogether)
        {
            throw TooLarge(taken + size, MostTogether, " together with those before it");
        }
    }

    private void Receive(string path, string copied)
    {
        if (files.GetLength(path) > MostBytes)
        {
            throw TooLarge(files.GetLength(path), MostBytes);
        }

        using (Stream source = files.OpenRead(path))
        using (FileStream copy = File.Create(copied))
        {
            source.CopyTo(copy);
        }

        byte[] start = new byte[HeaderLength];
        using FileStream received = File.OpenRead(copied);
        int length = received.ReadAtLeast(start, HeaderLength, throwOnEndOfStream: false);
        if (start.AsSpan(0, length).IndexOf("%PDF-"u8) < 0)
        {
            throw new AttachmentFault(OutputDiagnostics.OtherAttachment);
        }
    }

    private static void Check(PdfFile file, Action<AttachmentFault> warn)
    {
        int pages = PdfPages.Of(file).Length;
        if (pages is 0 or > MostPages)
        {
            throw pages == 0
                ? new AttachmentFault(OutputDiagnostics.EmptyAttachment)
                : new AttachmentFault(OutputDiagnostics.LargeAttachment, string.Create(CultureInfo.InvariantCulture, $"{pages} pages"), string.Create(CultureInfo.InvariantCulture, $"{MostPages} pages"));
        }

        if (HiddenParts.HasHiddenLayers(file))
        {
            throw new AttachmentFault(OutputDiagnostics.LayeredAttachment);
        }

        if (HiddenParts.In(file) is { Count: > 0 } parts)
        {
            warn(new AttachmentFault(OutputDiagnostics.ActiveAttachment, string.Join(", ", parts)));
        }
    }

    private static PdfFile Load(string path)
    {
        var file = new FileInfo(path);
        return file.Length <= MostBytes * MostGrowth ? PdfFile.Read(File.ReadAllBytes(file.FullName)) : throw TooLarge(file.Length, MostBytes * MostGrowth, " once it is unpacked");
    }

    private static AttachmentFault TooLarge(long bytes, long most, string how = "") => new(
        OutputDiagnostics.LargeAttachment,
        string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1 << 20):0.0} MB{how}"),
        string.Create(CultureInfo.InvariantCulture, $"{most >> 20} MB"));
}
