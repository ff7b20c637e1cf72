using System.Collections.Immutable;
using System.Text;
using BoardDocs.Data;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Finds areas by id, name or alias, and, where none is spelt so, by a spelling that differs in case, <c>&amp;</c> or punctuation only.</summary>
public sealed class AreaNames : IAreaNames
{
    private readonly ImmutableDictionary<string, string> exact;
    private readonly ImmutableDictionary<string, AreaSymbol?> folded;
    private readonly ImmutableArray<string> names;
    private readonly ImmutableSortedDictionary<string, AreaSymbol> areas;

    /// <summary>Prepares the names of a catalogue's areas.</summary>
    public AreaNames(Catalogue catalogue)
    {
        var byName = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var byFold = ImmutableDictionary.CreateBuilder<string, AreaSymbol?>(StringComparer.Ordinal);
        foreach (AreaSymbol area in catalogue.Areas.Values)
        {
            foreach (string spelling in area.Aliases.Insert(0, area.Name).Insert(0, area.Id))
            {
                byName.TryAdd(spelling, area.Id);
                string fold = Fold(spelling);

                // A fold that fits two areas tells neither.
                byFold[fold] = byFold.TryGetValue(fold, out AreaSymbol? other) && other?.Id != area.Id ? null : area;
            }
        }

        areas = catalogue.Areas;
        IsComplete = catalogue.HasAllAreas;
        exact = byName.ToImmutable();
        folded = byFold.ToImmutable();
        names = [.. exact.Keys.Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public bool IsComplete { get; }

    /// <inheritdoc/>
    public AreaMatch Find(string spelling)
    {
        if (exact.TryGetValue(spelling, out string? id))
        {
            return new AreaMatch(id, false, null);
        }

        return folded.TryGetValue(Fold(spelling), out AreaSymbol? area) && area is not null
            ? new AreaMatch(area.Id, true, area.Name)
            : new AreaMatch(null, false, Suggestions.Nearest(spelling, names));
    }

    /// <inheritdoc/>
    public string NameOf(string id) => areas.TryGetValue(id, out AreaSymbol? area) ? area.Name : id;

    private static string Fold(string spelling)
    {
        var fold = new StringBuilder(spelling.Length);
        foreach (char letter in spelling.Replace("&", " and ", StringComparison.Ordinal))
        {
            if (char.IsLetterOrDigit(letter))
            {
                fold.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is not ('\'' or '\u2019' or '.') && fold.Length > 0 && fold[^1] != ' ')
            {
                fold.Append(' ');
            }
        }

        return fold.ToString().TrimEnd();
    }
}
