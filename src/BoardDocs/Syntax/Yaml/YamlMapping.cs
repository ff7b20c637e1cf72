using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>A mapping; keys that occur twice are all kept, in order, for the reader to report.</summary>
/// <param name="Span">Offsets in the file.</param>
/// <param name="Entries">The pairs in order.</param>
public sealed record YamlMapping(TextSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span)
{
    /// <summary>A mapping without pairs.</summary>
    public static YamlMapping Empty { get; } = new(default, []);

    /// <summary>The value of the first pair with this key, or null.</summary>
    public YamlNode? this[string key] => Entries.FirstOrDefault(entry => string.Equals(entry.Key.Value, key, StringComparison.Ordinal))?.Value;
}
