namespace BoardDocs.Binding;

/// <summary>Groups of people in running text.</summary>
internal static class PeopleWords
{
    private static readonly string[] Nouns = ["people", "persons", "men", "children", "s"];

    /// <summary>What the members of a series are called: <c>White people</c> for White, Men for Men.</summary>
    public static string Of(string series) =>
        Nouns.Any(noun => series.EndsWith(noun, StringComparison.OrdinalIgnoreCase)) ? series : series + " people";
}
