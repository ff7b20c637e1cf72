namespace BoardDocs.Review;

/// <summary>Writes one side of a change in words.</summary>
internal static class ValueText
{
    /// <summary>What stands where there is nothing.</summary>
    public const string Nothing = "nothing";

    /// <summary>A number as it is printed, or rounded as others are; a text; yes or no; nothing.</summary>
    /// <param name="value">The side.</param>
    /// <param name="what">One of <see cref="ReviewSubjects"/>.</param>
    /// <param name="look">How a number is written that is not printed anywhere.</param>
    public static string Of(ReviewValue value, string what, NumberLook look) => value switch
    {
        { Printed: { Length: > 0 } printed } => printed,
        { Number: double number } => look.Write(number),
        { Text: { } text } => text,
        { Flag: bool flag } => what == ReviewSubjects.Claim ? (flag ? "holds" : "does not hold") : (flag ? "yes" : "no"),
        _ => Nothing,
    };
}
