using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>A value read from YAML with the place where it stands.</summary>
/// <param name="Span">Offsets in the file.</param>
public abstract record YamlNode(TextSpan Span);

/// <summary>A scalar; every scalar is text until somebody asks for a number.</summary>
/// <param name="Span">Offsets in the file, quotes included.</param>
/// <param name="Value">The text as meant.</param>
/// <param name="IsPlain">Whether it was written without quotes.</param>
public sealed record YamlScalar(TextSpan Span, string Value, bool IsPlain) : YamlNode(Span)
{
    /// <summary>Whether nothing was written: an empty plain scalar, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null";
}

/// <summary>A list.</summary>
/// <param name="Span">Offsets in the file.</param>
/// <param name="Items">The items in order.</param>
public sealed record YamlSequence(TextSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);

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

/// <summary>One pair of a mapping.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
