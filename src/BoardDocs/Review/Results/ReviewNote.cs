using System.Globalization;

namespace BoardDocs.Review;

/// <summary>Something that could not be compared.</summary>
/// <param name="Message">A plain sentence: what, and why.</param>
public sealed record ReviewNote(string Message)
{
    /// <summary>The file that the reason lies in, or null.</summary>
    public string? Path { get; init; }

    /// <summary>Its line, from 1; null where the reason is the whole file.</summary>
    public int? Line { get; init; }

    /// <summary>The file and its line in brackets, as in <c> (data/offences.csv line 5)</c>; empty where the reason lies in no file.</summary>
    /// <param name="write">Writes the file's path.</param>
    internal string Place(Func<string, string> write) => Path is null ? string.Empty
        : Line is int line ? string.Create(CultureInfo.InvariantCulture, $" ({write(Path)} line {line})") : $" ({write(Path)})";
}
