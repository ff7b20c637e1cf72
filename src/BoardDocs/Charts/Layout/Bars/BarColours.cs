using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Symbols;

namespace BoardDocs.Charts;

/// <summary>The colours of bars: the own area's stands out from the grey of others; bars side by side differ by three to one.</summary>
/// <param name="Series">One colour for each bar of a row.</param>
internal sealed record BarColours(ImmutableArray<string> Series)
{
    /// <summary>The colours for so many bars a row.</summary>
    public static BarColours Of(Theme theme, int bars)
    {
        ImmutableArray<string> colours = [SeriesStyles.Accent(theme), Palette.Orange];
        return new([.. Enumerable.Range(0, bars).Select(bar => colours[bar % colours.Length])]);
    }

    /// <summary>The colour of one bar.</summary>
    public string Of(BarItem row, int bar) => Series.Length == 1 && row.Role == SeriesRole.Comparator ? Palette.MidGrey : Series[bar];
}
