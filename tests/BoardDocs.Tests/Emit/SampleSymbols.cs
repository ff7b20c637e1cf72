using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Emit;

/// <summary>Catalogue symbols made by hand, as binding would hand them to emit.</summary>
internal static class SampleSymbols
{
    public static Location Nowhere { get; } = Location.OfFile("catalogue/measures.yml");

    public static AreaSymbol Area { get; } = new("avon-and-somerset", "Avon and Somerset", [], Nowhere);

    public static GroupSymbol Group { get; } = new("msg", "Most similar group", "MSG", ["avon-and-somerset", "essex"], AverageMethod.Pooled, Nowhere);

    public static TermSymbol Term { get; } = new("msg", "MSG", "Most similar group", "forces found to be most alike", [], Nowhere);

    public static DatasetSymbol Offences { get; } = Dataset("recorded-offences", isIllustrative: true);

    public static DatasetSymbol Population { get; } = Dataset("population", isIllustrative: false);

    public static RateBase PerThousand { get; } = new(1000, "residents");

    public static MeasureSymbol Homicide { get; } = new("homicide", "Police recorded homicide offences", MeasureKind.Count, Offences, Nowhere)
    {
        Short = "Homicide",
        Per = PerThousand,
        Denominator = Population,
        Unit = Unit.Rate(PerThousand),
    };

    public static MeasureSymbol Outcomes { get; } = new("positive-outcome-rate", "Positive outcome rate", MeasureKind.Proportion, Offences, Nowhere)
    {
        Unit = Unit.Proportion,
    };

    private static DatasetSymbol Dataset(string id, bool isIllustrative) => new(new DatasetDefinition(
        id,
        $"data/{id}.csv",
        Frequency.Month,
        ImmutableSortedDictionary<string, DatasetColumn>.Empty,
        new DatasetSource("Police recorded crime", "Home Office", new DateOnly(2023, 10, 19), "OGL v3.0"),
        Nowhere)
    {
        IsIllustrative = isIllustrative,
    });
}
