using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>What an expression means where it stands: the paper's period, area and choices.</summary>
/// <param name="Evaluator">Computes values.</param>
/// <param name="Names">Looks names up and reports unknown ones.</param>
/// <param name="Reporter">Reports what is wrong with values, for the whole paper.</param>
internal sealed record ExpressionScope(MeasureEvaluator Evaluator, NameResolver Names, ValueReporter Reporter)
{
    /// <summary>The paper's period, or null where it has none, which the caller has reported.</summary>
    public Period? Period { get; init; }

    /// <summary>The paper's area, or null where it has none, which the caller has reported.</summary>
    public AreaSymbol? Area { get; init; }

    /// <summary>The choices of the paper, with those of boarddocs.yml and pack.md under them.</summary>
    public EditorialOptions Options { get; init; } = EditorialOptions.None;

    /// <summary>The choices of the statement, nearer than those of the measure.</summary>
    public EditorialOptions StatementOptions { get; init; } = EditorialOptions.None;

    /// <summary>The measure of the row, so that a column may say <c>count@2022-06</c>; null elsewhere.</summary>
    public MeasureSymbol? RowMeasure { get; init; }

    /// <summary>The months that a value covers where its brackets name none: those of a row's period; null elsewhere.</summary>
    public int? RowMonths { get; init; }

    /// <summary>Whether what is printed opens a sentence or a cell.</summary>
    public bool OpensSentence { get; init; }
}
