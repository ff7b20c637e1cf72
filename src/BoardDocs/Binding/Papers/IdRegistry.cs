using System.Globalization;

namespace BoardDocs.Binding;

/// <summary>The ids of one paper; ids equal but for case count as the same, because figures become files.</summary>
internal sealed class IdRegistry
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text may be an id as it stands: a fragment, a part of a file name and, in print, of a longer id.</summary>
    public static bool IsFit(string id) =>
        id.Length is > 0 and <= 100
        && char.IsAsciiLetter(id[0])
        && id[^1] != '-'
        && !id.Contains("--", StringComparison.Ordinal)
        && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>Takes an id that the paper sets; false where it is taken already.</summary>
    public bool TryTake(string id) => taken.Add(id);

    /// <summary>Takes an id, numbered from 2 where it repeats.</summary>
    public string TakeNumbered(string wanted)
    {
        string id = wanted;
        for (int number = 2; !taken.Add(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        }

        return id;
    }
}
