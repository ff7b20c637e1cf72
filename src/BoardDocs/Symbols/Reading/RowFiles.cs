using System.Collections.Immutable;
using BoardDocs.Syntax;

namespace BoardDocs.Symbols;

/// <summary>What registers and grades share: a file of the catalogue that may be absent, whose items name a file of rows.</summary>
internal static class RowFiles
{
    /// <summary>Reads every item; the ids of those that cannot be used are kept, so that nothing that names them is reported as well.</summary>
    /// <typeparam name="T">The symbol.</typeparam>
    /// <param name="top">The top of the file, or null where there is none.</param>
    /// <param name="catalogue">What was read before.</param>
    /// <param name="key">The top key, such as <c>registers</c>.</param>
    /// <param name="noun">What each item is, such as <c>register</c>.</param>
    /// <param name="keys">The keys of each item.</param>
    /// <param name="read">Reads one item; null where it has a fault.</param>
    /// <returns>The symbols by id, and the faulty names with those of the unusable items.</returns>
    public static (ImmutableSortedDictionary<string, T> Symbols, ImmutableSortedSet<string> FaultyNames) Read<T>(
        YamlObject? top, Catalogue catalogue, string key, string noun, ImmutableArray<string> keys, Func<string, YamlObject, T?> read)
        where T : class
    {
        var symbols = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        var faulty = catalogue.FaultyNames.ToBuilder();
        foreach ((string id, YamlObject item) in top is null ? [] : CatalogueLoader.Items(top, key, noun, keys))
        {
            if (read(id, item) is { } symbol)
            {
                symbols[id] = symbol;
            }
            else
            {
                faulty.Add(id);
            }
        }

        return (symbols.ToImmutable(), faulty.ToImmutable());
    }

    /// <summary>The file of an item's rows, or null where it is missing or is of no known kind, which is reported.</summary>
    public static YamlScalar? ReadFile(YamlObject item)
    {
        YamlScalar? file = item.RequiredScalar("file");
        if (file is null || RegisterReader.IsKnown(file.Value))
        {
            return file;
        }

        item.ReportType(file, "file", "a file of rows, whose name ends in .yml, .yaml or .csv");
        return null;
    }
}
