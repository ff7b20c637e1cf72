using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using BoardDocs.Data;

namespace BoardDocs.Review;

/// <summary>A part of a manifest that knows where it stands, so that a fault can name its place.</summary>
/// <param name="Json">The part.</param>
/// <param name="Place">Where it stands, such as <c>papers[0].values[3]</c>; empty for the whole.</param>
internal readonly record struct ManifestElement(JsonElement Json, string Place)
{
    private const int LongestShown = 40;

    private bool IsNull => Json.ValueKind == JsonValueKind.Null;

    /// <summary>A text of the file as a message may hold it: its beginning, without what terminals would obey.</summary>
    public static string Shorten(string text) => new([.. text.Take(LongestShown).Where(character => !char.IsControl(character))]);

    /// <summary>A key that must be there.</summary>
    /// <exception cref="ManifestFormatException">It is not.</exception>
    public ManifestElement Get(string key) => Find(key) ?? throw new ManifestFormatException($"{Join(key)} is missing");

    /// <summary>The parts of a list.</summary>
    /// <exception cref="ManifestFormatException">It is none.</exception>
    public ImmutableArray<T> Items<T>(string key, Func<ManifestElement, T> read)
    {
        ManifestElement list = Get(key);
        return list.Json.ValueKind == JsonValueKind.Array
            ? [.. list.Json.EnumerateArray().Select((item, index) => read(new ManifestElement(item, string.Create(CultureInfo.InvariantCulture, $"{list.Place}[{index}]"))))]
            : throw list.Not("a list");
    }

    /// <summary>A part that may be null.</summary>
    public T? Part<T>(string key, Func<ManifestElement, T> read)
        where T : class => Get(key) is { IsNull: false } part ? read(part) : null;

    /// <summary>A text.</summary>
    /// <exception cref="ManifestFormatException">It is none.</exception>
    public string Text(string key) => Get(key).AsText();

    /// <summary>A text or null.</summary>
    /// <exception cref="ManifestFormatException">It is something else.</exception>
    public string? OptionalText(string key) => Get(key) is { IsNull: false } text ? text.AsText() : null;

    /// <summary>A text that may be left out.</summary>
    /// <exception cref="ManifestFormatException">It is something else.</exception>
    public string? TextOrNothing(string key) => Find(key) is { IsNull: false } text ? text.AsText() : null;

    /// <summary>A number or null.</summary>
    /// <exception cref="ManifestFormatException">It is something else, or beyond all numbers.</exception>
    public double? OptionalNumber(string key) => Get(key) is { IsNull: false } number ? number.AsNumber() : null;

    /// <summary>A number.</summary>
    /// <exception cref="ManifestFormatException">It is something else, or beyond all numbers.</exception>
    public double Number(string key) => Get(key).AsNumber();

    /// <summary>A whole number.</summary>
    /// <exception cref="ManifestFormatException">It is something else.</exception>
    public int Whole(string key) => Get(key).AsWhole();

    /// <summary>A whole number or null.</summary>
    /// <exception cref="ManifestFormatException">It is something else.</exception>
    public int? OptionalWhole(string key) => Get(key) is { IsNull: false } number ? number.AsWhole() : null;

    /// <summary>Yes or no.</summary>
    /// <exception cref="ManifestFormatException">It is something else.</exception>
    public bool Flag(string key)
    {
        ManifestElement flag = Get(key);
        return flag.Json.ValueKind is JsonValueKind.True or JsonValueKind.False ? flag.Json.GetBoolean() : throw flag.Not("true or false");
    }

    /// <summary>A month.</summary>
    /// <exception cref="ManifestFormatException">It is something else.</exception>
    public Period Month(string key) => Get(key).AsMonth();

    /// <summary>A month or null.</summary>
    /// <exception cref="ManifestFormatException">It is something else.</exception>
    public Period? OptionalMonth(string key) => Get(key) is { IsNull: false } month ? month.AsMonth() : null;

    /// <summary>The text of a part.</summary>
    /// <exception cref="ManifestFormatException">It is none.</exception>
    public string AsText()
    {
        try
        {
            return Json.ValueKind == JsonValueKind.String ? Json.GetString() ?? string.Empty : throw Not("a text");
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, or bytes that are not UTF-8.
            throw Not("a readable text");
        }
    }

    private double AsNumber() => Json.ValueKind == JsonValueKind.Number && Json.TryGetDouble(out double number) && double.IsFinite(number) ? number : throw Not("a number");

    private int AsWhole() => Json.ValueKind == JsonValueKind.Number && Json.TryGetInt32(out int number) ? number : throw Not("a whole number");

    private Period AsMonth() => DateOnly.TryParseExact(AsText() + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
        ? Period.Ending(Frequency.Month, day.Year, day.Month)
        : throw Not("a month such as 2023-09");

    private ManifestElement? Find(string key) => Json.ValueKind != JsonValueKind.Object ? throw Not("an object")
        : Json.TryGetProperty(key, out JsonElement value) ? new ManifestElement(value, Join(key))
        : null;

    private ManifestFormatException Not(string wanted) => new($"{(Place.Length > 0 ? Place : "the file")} is not {wanted}");

    private string Join(string key) => Place.Length > 0 ? $"{Place}.{key}" : key;
}
