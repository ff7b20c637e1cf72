namespace BoardDocs.Data;

/// <summary>The areas of the catalogue by every spelling that data files use.</summary>
public interface IAreaNames
{
    /// <summary>Finds the area that a data file names.</summary>
    AreaMatch Find(string spelling);

    /// <summary>Whether all areas are known; else one that is not found may have been lost with a fault that is reported.</summary>
    bool IsComplete => true;

    /// <summary>The name of an area as messages print it; the id where the catalogue has no such area.</summary>
    string NameOf(string id) => id;
}

/// <summary>What a spelling stands for.</summary>
/// <param name="Id">The area's id, or null where there is none.</param>
/// <param name="IsFoundByFold">Whether neither id, name nor alias is spelt so, and only case, <c>&amp;</c> or punctuation differ.</param>
/// <param name="Suggestion">The spelling probably meant where there is no area, or the area's name where it was found by folding; else null.</param>
public readonly record struct AreaMatch(string? Id, bool IsFoundByFold, string? Suggestion);
