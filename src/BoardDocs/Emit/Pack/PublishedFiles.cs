using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>The images and attachments that a pack names, and the paths they are published under.</summary>
internal sealed class PublishedFiles
{
    private readonly ImmutableSortedDictionary<string, string> images;
    private readonly ImmutableSortedDictionary<string, string> attachments;

    private PublishedFiles(BoundPack pack, FileFinder finder)
    {
        images = Place(pack.Id, "images", finder.Images);
        attachments = Place(pack.Id, "attachments", finder.Attachments);
    }

    /// <summary>Every file of the content folder with its path in the pack's folder.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => images.Concat(attachments);

    /// <summary>The images of the content folder with their paths in the pack's folder.</summary>
    public IEnumerable<KeyValuePair<string, string>> Images => images;

    /// <summary>The attachments of the content folder with their paths in the pack's folder.</summary>
    public IEnumerable<KeyValuePair<string, string>> Attachments => attachments;

    /// <summary>Finds the files that a pack names.</summary>
    public static PublishedFiles Of(BoundPack pack) => new(pack, FileFinder.Search(pack));

    /// <summary>An image's address from a page of the pack.</summary>
    public string Image(string path) => Address(images, path);

    /// <summary>An attachment's address from a page of the pack.</summary>
    public string Attachment(string path) => Address(attachments, path);

    private static string Address(ImmutableSortedDictionary<string, string> places, string path) =>
        string.Join('/', places[path].Split('/').Select(Uri.EscapeDataString));

    /// <summary>Drops the pack's own folder from each path; where two would meet, the later keeps its whole path.</summary>
    private static ImmutableSortedDictionary<string, string> Place(string packId, string folder, IEnumerable<string> paths)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var places = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string path in paths.Distinct().Order(StringComparer.Ordinal))
        {
            string inPack = WithoutStart(path, "packs/" + packId + "/");
            string place = folder + "/" + WithoutStart(inPack, folder + "/");
            places[path] = taken.Add(place) ? place : folder + "/" + path;
            taken.Add(places[path]);
        }

        return places.ToImmutable();
    }

    private static string WithoutStart(string path, string start) =>
        path.StartsWith(start, StringComparison.Ordinal) ? path[start.Length..] : path;
}
