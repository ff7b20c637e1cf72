namespace BoardDocs.Tests.Specs;

/// <summary>One fenced block of a page.</summary>
/// <param name="Page">The page, relative to <c>specs/</c>.</param>
/// <param name="Line">The line of its opening fence, from 1.</param>
/// <param name="Info">Its info string.</param>
/// <param name="Text">What stands between the fences, with LF line ends.</param>
internal sealed record SpecExample(string Page, int Line, string Info, string Text)
{
    /// <summary>The first word of the info string.</summary>
    public string Language => Info.Split(' ')[0];

    /// <summary>The file the block stands for, or null.</summary>
    public string? File => Info.Split(' ').FirstOrDefault(word => word.StartsWith("file=", StringComparison.Ordinal))?["file=".Length..];

    /// <summary>Whether the info string holds a word.</summary>
    public bool Has(string word) => Info.Split(' ').Contains(word);

    /// <summary>All fenced blocks of a page, outermost only.</summary>
    public static IReadOnlyList<SpecExample> ReadPage(string page, string markdown)
    {
        var examples = new List<SpecExample>();
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            int fence = lines[i].TakeWhile(character => character == '`').Count();
            if (fence < 3)
            {
                continue;
            }

            int end = Array.FindIndex(lines, i + 1, line => line.TrimEnd() == new string('`', fence));
            examples.Add(new SpecExample(page, i + 1, lines[i][fence..].Trim(), string.Concat(lines[(i + 1)..end].Select(line => line + "\n"))));
            i = end;
        }

        return examples;
    }
}
