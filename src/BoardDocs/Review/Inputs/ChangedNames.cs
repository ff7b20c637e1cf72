using System.Collections.Immutable;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>The names by which papers use what differs, so that papers that use none of it need not be bound.</summary>
internal sealed class ChangedNames
{
    private readonly InputDiff inputs;
    private readonly ImmutableArray<(InputKinds Kind, ImmutableArray<string> Names)> names;
    private readonly InputKinds everywhere;

    /// <summary>Collects the names.</summary>
    public ChangedNames(InputDiff inputs)
    {
        this.inputs = inputs;
        ImmutableArray<string> data = [.. inputs.DataFiles.SelectMany(UsersOfFile).Distinct(StringComparer.Ordinal)];
        (InputKinds Kind, ImmutableArray<string>? Names)[] defined =
            [.. inputs.Keys.Select(change => (DefinitionKinds.Of(change), NamesIn(change))).Where(change => change.Item1 != InputKinds.None)];
        names =
        [
            (inputs.Kinds & (InputKinds.Revised | InputKinds.Extended), data),
            .. defined.Select(change => (change.Kind, change.Names ?? [])),
        ];
        everywhere = defined.Where(change => change.Names is null).Aggregate(InputKinds.None, (all, change) => all | change.Kind);
    }

    /// <summary>The papers of both sides that use anything that differs, and the covers of packs in which anything was written, in order of path.</summary>
    public ImmutableArray<string> FindPapers()
    {
        string[] papers = [.. inputs.Before.State.Sources.Keys.Union(inputs.After.State.Sources.Keys, StringComparer.Ordinal)];
        return
        [
            .. papers.Where(path => Used(On(inputs.Before, path), On(inputs.After, path)) != InputKinds.None)
                .Union(inputs.WrittenPacks.Select(pack => $"packs/{pack}/pack.md"), StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string? On(Compilation side, string path) => side.State.Sources.ContainsKey(path) ? path : null;

    /// <summary>The kinds of input that differ and that a paper uses.</summary>
    /// <param name="before">The paper's path before, or null.</param>
    /// <param name="after">The paper's path now, or null.</param>
    public InputKinds Used(string? before, string? after)
    {
        string?[] paths = [before, after];
        bool isWritten = before != after || paths.OfType<string>().Any(path => inputs.Papers.Contains(path) || inputs.Papers.Contains(CoverOf(path)));
        string text = TextOf(inputs.Before, before) + "\n" + TextOf(inputs.After, after);
        return names.Where(change => change.Names.Any(name => text.Contains(name, StringComparison.Ordinal)))
            .Aggregate(everywhere | (isWritten ? InputKinds.Dsl : InputKinds.None), (kinds, change) => kinds | change.Kind);
    }

    /// <summary>The <c>pack.md</c> beside a paper.</summary>
    public static string CoverOf(string path) => path[..path.LastIndexOf('/')] + "/pack.md";

    private static string TextOf(Compilation side, string? path) =>
        path is null ? string.Empty : side.State.Sources.GetValueOrDefault(path)?.Text.Content ?? string.Empty;

    /// <summary>The names in papers that lead to a key of the catalogue; null where every paper may use it.</summary>
    private ImmutableArray<string>? NamesIn(DefinitionChange change) => change.Key.Split('.') switch
    {
        ["measures" or "registers" or "grades", var id, ..] => [id],
        ["datasets", var id, ..] => [.. Catalogues.SelectMany(catalogue => UsersOf(catalogue, dataset => dataset.Id == id))],
        _ => null,
    };

    private IEnumerable<Catalogue> Catalogues => [inputs.Before.Catalogue, inputs.After.Catalogue];

    private IEnumerable<string> UsersOfFile(string file) => Catalogues.SelectMany(catalogue => UsersOf(catalogue, dataset => dataset.Definition.File == file)
        .Concat(catalogue.Registers.Values.Where(register => register.File == file).Select(register => register.Id))
        .Concat(catalogue.Grades.Values.Where(grades => grades.Rows.File == file).Select(grades => grades.Id)));

    private static IEnumerable<string> UsersOf(Catalogue catalogue, Func<DatasetSymbol, bool> isChanged) => catalogue.Measures.Values
        .Where(measure => isChanged(measure.Dataset) || (measure.Denominator is { } denominator && isChanged(denominator)))
        .Select(measure => measure.Id);
}
