using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>What stands in the brackets of a member.</summary>
/// <param name="Months">A length of time in months, or null.</param>
/// <param name="Named">A group or area, or null.</param>
/// <param name="Series">A ratio's series, or null.</param>
internal sealed record MemberArguments(int? Months = null, Symbol? Named = null, string? Series = null);
