using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>A pack as the list of packs shows it.</summary>
/// <param name="Id">The pack's id and folder.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">The meeting's day.</param>
public sealed record PackSummary(string Id, string Title, DateOnly Date)
{
    /// <summary>The summary of a bound pack.</summary>
    public static PackSummary Of(BoundPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new PackSummary(pack.Id, pack.Title, pack.Date);
    }
}
