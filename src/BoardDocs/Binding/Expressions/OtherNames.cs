using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>Finds the id of what a paper calls by its title or name.</summary>
internal static class OtherNames
{
    /// <summary>The id of the measure, area or group with that title, name, short name or alias; capitals do not count. Null where there is none.</summary>
    /// <typeparam name="TSymbol">What the name is to stand for; <see cref="Symbol"/> for a group or area.</typeparam>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="name">The name.</param>
    public static string? IdOf<TSymbol>(Catalogue catalogue, string name)
        where TSymbol : Symbol
    {
        bool IsSame(string other) => string.Equals(other, name, StringComparison.OrdinalIgnoreCase);
        IEnumerable<Symbol> named =
        [
            .. catalogue.Measures.Values.Where(measure => typeof(TSymbol) == typeof(MeasureSymbol) && (IsSame(measure.Title) || IsSame(measure.Short))),
            .. catalogue.Groups.Values.Where(group => typeof(TSymbol) == typeof(Symbol) && (IsSame(group.Name) || IsSame(group.Short))),
            .. catalogue.Areas.Values.Where(area => typeof(TSymbol) != typeof(MeasureSymbol) && (IsSame(area.Name) || area.Aliases.Any(IsSame))),
        ];
        return named.FirstOrDefault()?.Id;
    }
}
