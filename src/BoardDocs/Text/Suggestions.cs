namespace BoardDocs.Text;

/// <summary>Finds the name that somebody probably meant.</summary>
public static class Suggestions
{
    /// <summary>Names longer than this are never misspellings worth a guess, and comparing them costs the square of it.</summary>
    private const int LongestName = 80;

    /// <summary>
    /// The candidate with the fewest slips (a letter more, less, wrong or swapped with its neighbour; case does not count), or null where
    /// every candidate differs in more than a third of the letters. Equally near candidates: the first in ordinal order.
    /// </summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        int fewest = name.Length > LongestName ? 0 : Math.Max(1, name.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            if (HasSameWords(name, candidate))
            {
                return candidate;
            }

            if (Math.Abs(candidate.Length - name.Length) > fewest || candidate.Length > LongestName)
            {
                continue;
            }

            int slips = CountSlips(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (slips < fewest || (slips == fewest && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                best = candidate;
                fewest = slips;
            }
        }

        return best;
    }

    /// <summary>Whether both are made of the same words, joined by hyphens in another order.</summary>
    private static bool HasSameWords(string name, string candidate) =>
        name.Length == candidate.Length && name.Contains('-') && name != candidate
        && name.Split('-').Order(StringComparer.Ordinal).SequenceEqual(candidate.Split('-').Order(StringComparer.Ordinal));

    /// <summary>The optimal string alignment distance.</summary>
    internal static int CountSlips(string left, string right)
    {
        int[] beforeLast = new int[right.Length + 1];
        int[] last = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int[] current = new int[right.Length + 1];
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, current);
        }

        return last[right.Length];
    }
}
