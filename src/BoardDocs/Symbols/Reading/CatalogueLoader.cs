using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Opens the files of the catalogue and lists what they declare.</summary>
internal sealed class CatalogueLoader(IContentFiles files, DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<CatalogueFile>.Builder read = ImmutableArray.CreateBuilder<CatalogueFile>();
    private readonly HashSet<string> unread = new(StringComparer.Ordinal);
    private readonly HashSet<string> broken = new(StringComparer.Ordinal);
    private readonly HashSet<string> lost = new(StringComparer.Ordinal);

    /// <summary>The files read so far.</summary>
    public ImmutableArray<CatalogueFile> Read => read.ToImmutable();

    /// <summary>A catalogue that knows which files were not read, and which names may have been lost with what could not be.</summary>
    public Catalogue Note(Catalogue catalogue) => catalogue with
    {
        UnreadFiles = catalogue.UnreadFiles.Union(unread),
        FaultyNames = catalogue.FaultyNames.Union(lost),
        HasAllAreas = !unread.Contains(CatalogueReader.AreasPath) && !broken.Contains(CatalogueReader.AreasPath),
    };

    /// <summary>The top of a file, or null where it is missing or unreadable, which is reported unless it may be absent.</summary>
    public YamlObject? Open(string path, bool mayBeAbsent = false)
    {
        ContentFileStatus status = files.GetStatus(path);
        if (status == ContentFileStatus.Missing)
        {
            if (!mayBeAbsent)
            {
                unread.Add(path);
                diagnostics.Report(NameDiagnostics.MissingCatalogueFile, Location.OfFile(path), path);
            }

            return null;
        }

        SourceText? text = status == ContentFileStatus.Readable ? TryRead(path) : null;
        if (text is null)
        {
            unread.Add(path);
            diagnostics.Report(NameDiagnostics.UnreadableCatalogueFile, Location.OfFile(path), path);
            return null;
        }

        read.Add(new CatalogueFile(path, text));
        ReportEncoding(path, text);
        var faults = new DiagnosticBag();
        YamlMapping mapping = YamlReader.Read(path, text, new TextSpan(0, text.Length), faults);
        diagnostics.AddRange(faults.ToImmutable());
        if (faults.HasErrors && NoteLost(path, text, mapping))
        {
            return null;
        }

        return new YamlObject(mapping, new YamlSource(path, text, diagnostics) { HasLostLines = faults.HasErrors }, $"The file {path}", Location.OfFile(path));
    }

    /// <summary>The mappings under the top key of a file, with their ids.</summary>
    /// <param name="top">The top of the file.</param>
    /// <param name="key">The top key, such as <c>measures</c>.</param>
    /// <param name="noun">What each mapping is, such as <c>measure</c>.</param>
    /// <param name="keys">The keys of each mapping.</param>
    public static IEnumerable<(string Id, YamlObject Item)> Items(YamlObject? top, string key, string noun, ImmutableArray<string> keys)
    {
        if (top?.WithKeys([key]).Require(key) is not { } node || top.AsObject(node, key, $"'{key}'", top.Location)?.WithoutRepeats() is not { } list)
        {
            yield break;
        }

        foreach (YamlEntry entry in list.Entries)
        {
            string id = entry.Key.Value;
            ReportId(top.Source, entry.Key);
            if (list.AsObject(entry.Value, id, $"The {noun} {id}", top.Source.At(entry.Key)) is { } item)
            {
                yield return (id, item.WithKeys(keys));
            }
        }
    }

    private static void ReportId(YamlSource source, YamlScalar key)
    {
        string id = key.Value;
        bool isFit = id.Length > 0 && char.IsAsciiLetter(id[0]) && id[^1] != '-' && id != "none"
            && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
        if (!isFit)
        {
            source.Diagnostics.Report(NameDiagnostics.InvalidId, source.At(key), id);
        }
    }

    /// <summary>Keeps the words that open lines: among them are the names that a fault of the YAML has swallowed.</summary>
    /// <returns>Whether nothing of the file could be read.</returns>
    private bool NoteLost(string path, SourceText text, YamlMapping mapping)
    {
        broken.Add(path);
        lost.UnionWith(text.Content.Split('\n').Select(line => line.Split(':')[0].Trim()).Where(word => word.Length > 0));
        if (mapping.Entries.IsEmpty || path == CatalogueReader.SettingsPath)
        {
            unread.Add(path);
        }

        return mapping.Entries.IsEmpty;
    }

    private SourceText? TryRead(string path)
    {
        try
        {
            return files.ReadText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void ReportEncoding(string path, SourceText text)
    {
        int broken = text.FirstUnreadable;
        if (broken >= 0)
        {
            diagnostics.Report(NameDiagnostics.UnreadableCatalogueFile, Location.In(path, text, new TextSpan(broken, 1)), path);
        }
    }
}
