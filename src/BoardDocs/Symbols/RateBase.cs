namespace BoardDocs.Symbols;

/// <summary>What a rate is counted per.</summary>
/// <param name="Scale">How many, such as 1000.</param>
/// <param name="Role">The denominator dataset's column role, which is also the word on axes: residents.</param>
public sealed record RateBase(double Scale, string Role)
{
    /// <summary>As the catalogue and the manifest write it: <c>1000 residents</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Scale} {Role}");
}
