using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>A measure where a statement uses it: with the area and choices in force there.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Area">The area in force.</param>
/// <param name="Period">The paper's period.</param>
/// <param name="Options">The choices in force, the nearest on top.</param>
/// <param name="Context">The same, resolved.</param>
internal sealed record MeasureUse(MeasureSymbol Measure, AreaSymbol Area, Period Period, EditorialOptions Options, ValueContext Context)
{
    /// <summary>
    /// Resolves what is in force for a measure: boarddocs.yml, pack.md and the paper under the measure's own choices under the
    /// statement's. Null, and reported, where the paper has no area or period.
    /// </summary>
    public static MeasureUse? Resolve(PaperSession session, MeasureSymbol measure, EditorialOptions statement)
    {
        EditorialOptions options = session.Paper.Options.With(measure.Options).With(statement);
        if (session.FindArea(options) is not { } area || session.Period is not { } period)
        {
            return null;
        }

        return new MeasureUse(measure, area, period, options, session.Names.Context(options, measure));
    }
}
