using System.Collections.Immutable;

namespace BoardDocs.Binding;

/// <summary>One kind of chart: what a statement may say of it, and what it draws. A new kind is one more of these in <see cref="ChartKinds"/>.</summary>
internal abstract class ChartKind
{
    /// <summary>Its name in a paper: rolling12.</summary>
    public abstract string Name { get; }

    /// <summary>The keys that a statement may have for this kind only.</summary>
    public virtual ImmutableArray<string> Keys => [];

    /// <summary>Whether several measures must share one unit.</summary>
    public virtual bool NeedsOneUnit => true;

    /// <summary>Whether <c>areas: all</c> means every area of the data.</summary>
    public virtual bool TakesAllAreas => false;

    /// <summary>Finds what the chart draws and the words around it; null, and reported, where it cannot be drawn.</summary>
    /// <param name="session">The paper.</param>
    /// <param name="chart">The statement, its names resolved; fields of <see cref="Keys"/> are read from its reader.</param>
    public abstract FigureContent? Bind(PaperSession session, ChartStatement chart);
}
