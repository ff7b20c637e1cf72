using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Symbols;

/// <summary>Keys that only some kinds of measures have.</summary>
internal static class KindKeys
{
    private static readonly ImmutableSortedDictionary<string, ImmutableArray<MeasureKind>> Kinds =
        ImmutableSortedDictionary.CreateRange<string, ImmutableArray<MeasureKind>>(
            StringComparer.Ordinal,
            [
                new("basis", [MeasureKind.Count, MeasureKind.Proportion]),
                new("denominator", [MeasureKind.Count, MeasureKind.Ratio]),
                new("denominator-value", [MeasureKind.Proportion]),
                new("numerator", [MeasureKind.Proportion]),
                new("per", [MeasureKind.Count, MeasureKind.Ratio]),
                new("reference", [MeasureKind.Ratio]),
                new("unit", [MeasureKind.Value]),
                new("value", [MeasureKind.Count, MeasureKind.Ratio, MeasureKind.Value]),
            ]);

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

    private static string Word(MeasureKind kind) => CatalogueWords.Kinds.First(word => word.Value == kind).Key;
}
