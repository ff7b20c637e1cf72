using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Tests.Statistics;

namespace BoardDocs.Tests.Charts;

/// <summary>Funnels for tests.</summary>
internal static class FunnelFigures
{
    private static readonly RateBase Residents = new(1000, "residents");

    private static readonly string[] Names = ["Avon and Somerset", "Kent", "Devon and Cornwall", new string('W', 120), "מחוז הצפון של המשטרה", "City of London and the Temple with all their liberties"];

    /// <summary>Eight areas, of which some lie outside the limits.</summary>
    public static BoundFigure Usual() => Of(
        "usual", 1, [("Avon and Somerset", 528, 1720000), ("Derbyshire", 265, 1060000), ("Essex", 980, 1870000), ("Hampshire", 415, 1990000), ("Hertfordshire", 390, 1200000), ("Kent", 528, 1880000), ("Staffordshire", 230, 1140000), ("Sussex", 360, 1710000)]);

    /// <summary>Any funnel: up to 60 areas, from no event to millions, from a hamlet to a continent, crowded or spread.</summary>
    public static BoundFigure Random(ulong seed)
    {
        var random = new TestRandom(seed);
        int count = 2 + (int)(random.Uniform() * 58);
        double rate = random.Uniform() < 0.05 ? 0 : Math.Pow(10, (random.Uniform() * 4) - 5);
        double spread = random.Uniform() * 2;
        double size = Math.Pow(10, 2 + (random.Uniform() * 5));
        double range = random.Uniform() < 0.1 ? 0 : random.Uniform() * 3;
        var areas = new (string Name, double Events, double People)[count];
        for (int i = 0; i < count; i++)
        {
            double people = Math.Ceiling(size * Math.Exp(range * random.Normal()));
            double events = Math.Round(people * rate * Math.Exp(spread * random.Normal()));
            areas[i] = ($"{Names[(int)(random.Uniform() * Names.Length)]} {i}", events, people);
        }

        return Of($"random-{seed}", (int)(random.Uniform() * 5), areas);
    }

    private static BoundFigure Of(string id, int decimals, (string Name, double Events, double People)[] areas)
    {
        var dataset = new DatasetSymbol(new DatasetDefinition("offences", "data/offences.csv", Frequency.Month, ImmutableSortedDictionary<string, DatasetColumn>.Empty, DatasetSource.Unknown, Location.OfFile("datasets.yml")));
        var measure = new MeasureSymbol("offences", "Offences", MeasureKind.Count, dataset, Location.OfFile("measures.yml")) { Per = Residents, Unit = Unit.Rate(Residents) };
        ImmutableArray<AreaNumber> numbers = [.. areas.Select((area, i) => new AreaNumber(
            new AreaSymbol($"a{i}", area.Name, [], Location.OfFile("areas.yml")), 1000 * area.Events / area.People, area.Events) { Denominator = area.People })];
        FunnelData data = FunnelBuilder.Build(measure, numbers[0].Area, numbers, Residents, decimals);
        var symbol = new FigureSymbol(id, "performance-report", "funnel", $"Figure {id}", 1, Location.OfFile("performance-report.md"));
        return new BoundFigure(symbol, data) { AlternativeText = $"Funnel chart of {id}." };
    }
}
