namespace BoardDocs.Review;

/// <summary>A piece of text that somebody wrote differently.</summary>
/// <param name="Pack">The pack's id.</param>
/// <param name="Paper">The paper's id, as it is now.</param>
/// <param name="Section">The heading it stands under; empty before the first.</param>
/// <param name="Before">The text as it was; empty where it was added.</param>
/// <param name="After">The text as it is; empty where it was removed.</param>
public sealed record ProseChange(string Pack, string Paper, string Section, string Before, string After);
