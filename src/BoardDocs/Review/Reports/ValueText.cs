namespace BoardDocs.Review;

/// <summary>Writes the sides of a change in words.</summary>
internal static class ValueText
{
    /// <summary>What stands where there is nothing.</summary>
    public const string Nothing = "nothing";

    /// <summary>Both sides; two numbers that are printed alike get the decimals in which they differ, since nobody can judge 4.64 that became 4.64.</summary>
    /// <param name="change">The change.</param>
    /// <param name="look">How a number is written that is not printed anywhere.</param>
    public static (string Before, string After) Of(ReviewChange change, NumberLook look)
    {
        look = LookOf(change, look);
        (string before, string after) = Plain(change, look);
        return before == after && change is { Before.Number: double was, After.Number: double now } && LookOf(change.Before, look) is { } printed
            ? (printed.TellingApart(was, now).Write(was), printed.TellingApart(was, now).Write(now))
            : (before, after);
    }

    /// <summary>Whether both sides are numbers that are printed alike.</summary>
    /// <param name="change">The change.</param>
    /// <param name="look">How a number is written that is not printed anywhere.</param>
    public static bool IsUnseen(ReviewChange change, NumberLook look) =>
        change is { Before.Number: not null, After.Number: not null } && Plain(change, look) is var (before, after) && before == after;

    /// <summary>A number as it is printed, or rounded as others are; a text; yes or no; nothing.</summary>
    /// <param name="value">The side.</param>
    /// <param name="what">One of <see cref="ReviewSubjects"/>.</param>
    /// <param name="look">How a number is written that is not printed anywhere.</param>
    private static string Of(ReviewValue value, string what, NumberLook look) => value switch
    {
        { Printed: { Length: > 0 } printed } => printed,
        { Number: double number } => (value.Look ?? look).Write(number),
        { Text: { } text } => text,
        { Flag: bool flag } => what == ReviewSubjects.Claim ? (flag ? "holds" : "does not hold") : (flag ? "yes" : "no"),
        _ => Nothing,
    };

    /// <summary>Both sides as pages print them.</summary>
    private static (string Before, string After) Plain(ReviewChange change, NumberLook look) =>
        (Of(change.Before, change.What, LookOf(change, look)), Of(change.After, change.What, LookOf(change, look)));

    private static NumberLook LookOf(ReviewChange change, NumberLook look) => change.After.Look ?? change.Before.Look ?? look;

    /// <summary>How a side is written; null where a mark or words stand for its number, which is then not to be shown.</summary>
    private static NumberLook? LookOf(ReviewValue value, NumberLook look) => value.Printed is { Length: > 0 } printed ? NumberLook.Like(printed) : value.Look ?? look;
}
