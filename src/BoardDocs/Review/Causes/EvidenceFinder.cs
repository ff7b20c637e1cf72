using System.Collections.Immutable;
using System.Globalization;

namespace BoardDocs.Review;

/// <summary>Names what lies behind the causes of changes.</summary>
/// <param name="inputs">What differs.</param>
internal sealed class EvidenceFinder(InputDiff inputs)
{
    private const int Most = 10;

    private readonly DataEvidence data = new(inputs);
    private readonly DefinitionEvidence definitions = new(inputs);

    /// <summary>The lines that differ in a paper, found when a cause asks for them.</summary>
    public Lazy<DslEvidence> LinesOf(PaperPair pair) =>
        new(() => new DslEvidence(inputs.Before, inputs.After, pair.Before?.Paper.Symbol.Path, pair.After?.Paper.Symbol.Path));

    /// <summary>The evidence of every cause of a change, each cause cut off after ten lines.</summary>
    /// <param name="change">What differs.</param>
    /// <param name="causes">Why.</param>
    /// <param name="lines">The lines that differ in its paper.</param>
    public ImmutableArray<string> Find(FactChange change, InputKinds causes, Lazy<DslEvidence> lines) =>
        [.. causes.Split().SelectMany(kind => FindOf(change, kind, lines))];

    private IEnumerable<string> FindOf(FactChange change, InputKinds kind, Lazy<DslEvidence> lines) => kind switch
    {
        InputKinds.Revised or InputKinds.Extended => data.Find(change, kind, rows => [.. Cut(rows)]).Concat(data.FindFiles(change, kind)),
        InputKinds.Dsl => Cut([.. lines.Value.Find(change)]),
        _ => Cut(definitions.Find(change, kind)),
    };

    private static IEnumerable<string> Cut<T>(ImmutableArray<T> all)
        where T : class
    {
        IEnumerable<string> first = all.Take(Most).Select(item => item.ToString() ?? string.Empty);
        return all.Length <= Most ? first : first.Append(string.Create(CultureInfo.InvariantCulture, $"and {all.Length - Most:N0} more"));
    }
}
