using System.Globalization;

namespace BoardDocs.Binding;

/// <summary>When an action is due: a day, or words.</summary>
/// <param name="Words">What is printed.</param>
/// <param name="Day">The day, or null for words.</param>
internal sealed record ActionDue(string Words, DateOnly? Day)
{
    private const string InWords = "d MMMM yyyy";

    /// <summary>Reads what a statement says; a day in either form prints in words.</summary>
    public static ActionDue Parse(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", InWords], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? new ActionDue(InFull(day), day)
            : new ActionDue(text, null);

    /// <summary>A day in words.</summary>
    public static string InFull(DateOnly day) => day.ToString(InWords, CultureInfo.InvariantCulture);

    /// <summary>Whether it was meant to be a day in digits and is none.</summary>
    public bool IsWrong => Day is null && Words.Length > 0 && char.IsAsciiDigit(Words[0]) && Words.All(letter => char.IsAsciiDigit(letter) || letter is '-' or '/' or '.');

    /// <summary>Whether the day has passed on another.</summary>
    public bool IsBefore(DateOnly? other) => Day < other;
}
