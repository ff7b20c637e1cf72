using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Keys that only some kinds of measures have.</summary>
internal static class KindKeys
{
    private static readonly WordTable<ImmutableArray<MeasureKind>> Kinds = new WordTable<ImmutableArray<MeasureKind>>("basis", [MeasureKind.Count, MeasureKind.Proportion])
        .And("denominator", [MeasureKind.Count, MeasureKind.Ratio])
        .And("denominator-value", [MeasureKind.Proportion])
        .And("numerator", [MeasureKind.Proportion])
        .And("per", [MeasureKind.Count, MeasureKind.Ratio])
        .And("population", [MeasureKind.Count, MeasureKind.Ratio])
        .And("reference", [MeasureKind.Ratio])
        .And("unit", [MeasureKind.Value])
        .And("value", [MeasureKind.Count, MeasureKind.Ratio, MeasureKind.Value]);

    private const string Suppress = "suppress";

    private static readonly ImmutableArray<MeasureKind> CountKinds = [MeasureKind.Count, MeasureKind.Proportion, MeasureKind.Ratio];

    /// <summary>Reports the keys that measures of this kind do not have.</summary>
    public static void Report(YamlObject item, MeasureKind kind)
    {
        foreach (YamlEntry entry in item.Entries)
        {
            if (Kinds.TryGetValue(entry.Key.Value, out ImmutableArray<MeasureKind> kinds) && !kinds.Contains(kind))
            {
                string others = string.Join(" or ", kinds.Select(Word));
                item.Source.Diagnostics.Report(NameDiagnostics.KeyOfOtherKind, item.Source.At(entry.Key), Word(kind), entry.Key.Value, others);
            }
        }
    }

    /// <summary>Reports a limit on published figures with a unit: what is not a count can be neither large nor small enough.</summary>
    public static void ReportSuppress(YamlObject item, MeasureSymbol measure)
    {
        if (measure.Kind == MeasureKind.Value && measure.Unit != Unit.Number && item.Entries.FirstOrDefault(entry => entry.Key.Value == Suppress) is { } entry)
        {
            item.Source.Diagnostics.Report(
                NameDiagnostics.KeyOfOtherKind, item.Source.At(entry.Key), Word(measure.Kind), Suppress, string.Join(", ", CountKinds.Select(Word)));
        }
    }

    private static string Word(MeasureKind kind) =>
        CatalogueWords.Kinds.Keys.First(word => CatalogueWords.Kinds.TryGetValue(word, out MeasureKind found) && found == kind);
}
