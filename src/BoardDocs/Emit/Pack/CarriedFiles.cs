using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Text;

namespace BoardDocs.Emit;

/// <summary>The images and attachments that the single file of a pack holds in itself, and those that are too large for it.</summary>
internal sealed class CarriedFiles
{
    /// <summary>The most bytes of one file: more would not pass as mail.</summary>
    public const long MostOfOne = 5_000_000;

    /// <summary>The most bytes of all files together.</summary>
    public const long MostOfAll = 10_000_000;

    private readonly IContentFiles content;
    private readonly ImmutableDictionary<string, CarriedFile> all;

    private CarriedFiles(IContentFiles content, ImmutableArray<CarriedFile> images, ImmutableArray<CarriedFile> attachments)
    {
        this.content = content;
        Attachments = attachments;
        all = images.Concat(attachments).DistinctBy(file => file.Path).ToImmutableDictionary(file => file.Path, StringComparer.Ordinal);
        LeftOut = [.. images.Concat(attachments).Where(file => !file.IsHeld)];
    }

    /// <summary>The attachments, in the order of their numbers.</summary>
    public ImmutableArray<CarriedFile> Attachments { get; }

    /// <summary>The files that are too large.</summary>
    public ImmutableArray<CarriedFile> LeftOut { get; }

    /// <summary>Chooses the files of a pack: images first, each as long as there is room.</summary>
    public static CarriedFiles Of(PublishedFiles files, IContentFiles content)
    {
        long room = MostOfAll;
        ImmutableArray<CarriedFile> images = [.. files.Images.Select(file => Choose(file, content, ref room))];
        ImmutableArray<CarriedFile> attachments = [.. files.Attachments.Select(file => Choose(file, content, ref room))];
        return new CarriedFiles(content, images, attachments);
    }

    /// <summary>The link to an attachment: its line in the list at the end of the single file.</summary>
    public string AddressOf(string attachment) => "#" + IdOf(attachment);

    /// <summary>The id of an attachment's line.</summary>
    public string IdOf(string attachment) =>
        string.Create(CultureInfo.InvariantCulture, $"_attachment-{Attachments.IndexOf(all[attachment]) + 1}");

    /// <summary>An image.</summary>
    public CarriedFile Image(string path) => all[path];

    /// <summary>Writes a file that is held as an address that holds its bytes.</summary>
    public void WriteAddress(HtmlWriter html, CarriedFile file) => DataAddress.Write(html, content, file.Path);

    /// <summary>Writes a file that is held as an address that holds its bytes, piece by piece.</summary>
    public void WriteAddress(Stream target, CarriedFile file) => DataAddress.Write(target, content, file.Path);

    private static CarriedFile Choose(KeyValuePair<string, string> file, IContentFiles content, ref long room)
    {
        bool isThere = content.GetStatus(file.Key) == ContentFileStatus.Readable;
        long length = isThere ? content.GetLength(file.Key) : 0;
        bool isHeld = isThere && length <= Math.Min(MostOfOne, room);
        room -= isHeld ? length : 0;
        return new CarriedFile(file.Key, file.Value, length, isHeld);
    }
}

/// <summary>A file that a pack names, as its single file treats it.</summary>
/// <param name="Path">Where it is in the content folder.</param>
/// <param name="Published">Where it is in the pack's folder.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="IsHeld">Whether the single file holds it.</param>
internal sealed record CarriedFile(string Path, string Published, long Length, bool IsHeld)
{
    /// <summary>Its name without a folder.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Its size as people write it.</summary>
    public string Size => Length < 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Length / 1000)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{Length / 1e6:0.0} MB");
}
