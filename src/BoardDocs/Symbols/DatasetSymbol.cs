using BoardDocs.Data;

namespace BoardDocs.Symbols;

/// <summary>A dataset of <c>catalogue/datasets.yml</c>.</summary>
/// <param name="Definition">What the catalogue says of it.</param>
public sealed record DatasetSymbol(DatasetDefinition Definition) : Symbol(Definition.Id, Definition.Location)
{
    /// <inheritdoc/>
    public override string DisplayName => Definition.Source.Title.Length > 0 ? Definition.Source.Title : Id;
}
