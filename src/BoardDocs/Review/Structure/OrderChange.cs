namespace BoardDocs.Review;

/// <summary>Finds which items changed places.</summary>
internal static class OrderChange
{
    /// <summary>The fewest items whose moving makes the earlier order the later one, in the later order.</summary>
    /// <param name="before">The items in their earlier order.</param>
    /// <param name="after">The items in their later order; those that <paramref name="before"/> lacks are passed over.</param>
    public static IEnumerable<T> Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> after)
        where T : notnull
    {
        Dictionary<T, int> places = before.Index().ToDictionary(item => item.Item, item => item.Index);
        T[] both = [.. after.Where(places.ContainsKey)];
        bool[] stays = LongestRise([.. both.Select(item => places[item])]);
        return both.Where((_, index) => !stays[index]);
    }

    /// <summary>Which numbers belong to the longest rising subsequence; by patience sorting, in n log n steps.</summary>
    private static bool[] LongestRise(int[] numbers)
    {
        var tops = new List<int>();
        int[] previous = new int[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            int pile = FirstPileFor(numbers, tops, numbers[i]);
            previous[i] = pile == 0 ? -1 : tops[pile - 1];
            if (pile == tops.Count)
            {
                tops.Add(i);
            }
            else
            {
                tops[pile] = i;
            }
        }

        bool[] belongs = new bool[numbers.Length];
        for (int i = tops.Count == 0 ? -1 : tops[^1]; i >= 0; i = previous[i])
        {
            belongs[i] = true;
        }

        return belongs;
    }

    private static int FirstPileFor(int[] numbers, List<int> tops, int number)
    {
        (int low, int high) = (0, tops.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = numbers[tops[middle]] < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
