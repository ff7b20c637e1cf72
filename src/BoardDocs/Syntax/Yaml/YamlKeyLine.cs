namespace BoardDocs.Syntax;

/// <summary>Recognises lines at which reading can start again behind a fault.</summary>
internal static class YamlKeyLine
{
    /// <summary>Whether a line looks like a key of the outermost mapping.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        return colon > 0 && (char.IsLetterOrDigit(line[0]) || line[0] is '"' or '\'' or '_')
            && (colon + 1 == line.Length || CharacterClass.IsBlank(line[colon + 1]));
    }
}
