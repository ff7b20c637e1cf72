using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>A cell of a computed table before it is printed.</summary>
/// <param name="Kind">Whether it has a value, or why not.</param>
/// <param name="Found">The value with its format and sources.</param>
internal sealed record ComputedCell(ComputedCellKind Kind, EvaluatedExpression Found)
{
    private static readonly EvaluatedExpression Nothing = new(new ErrorValue(string.Empty), NumberFormat.Default, []);

    /// <summary>The number, where it is one that is printed as such.</summary>
    public NumberValue? Number => Kind == ComputedCellKind.Value ? Found.Value as NumberValue : null;

    /// <summary>The unit that the number is printed in.</summary>
    public Unit? Unit => Number is { } number ? Found.Format.AsPercent && !number.Unit.IsPercent ? Unit.Proportion : number.Unit : null;

    /// <summary>Whether the source calls its number provisional.</summary>
    public bool IsProvisional => Number is not null && Found.Sources.Any(source => source.IsProvisional);

    /// <summary>A cell without a value.</summary>
    public static ComputedCell Without(ComputedCellKind kind) => new(kind, Nothing);
}

/// <summary>Whether a cell has a value, or why not.</summary>
internal enum ComputedCellKind
{
    /// <summary>A value.</summary>
    Value,

    /// <summary>Nothing belongs there.</summary>
    Blank,

    /// <summary>The figure is not available.</summary>
    Missing,

    /// <summary>The figure is too small to be shown.</summary>
    Suppressed,
}
