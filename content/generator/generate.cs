#:property PublishAot=false
// Writes the illustrative data of this folder: dotnet run content/generator/generate.cs [output folder]
// series.csv, beside this file, holds the parameters of every series; README.md in content/ explains them.
using System.Globalization;
using System.Text;

var here = (string?)AppContext.GetData("EntryPointFileDirectoryPath") ?? Directory.GetCurrentDirectory();
var output = args.Length > 0 ? args[0] : Path.Combine(here, "..", "data");
Directory.CreateDirectory(output);
Table[] tables =
[
    new("recorded-offences", "force,offence,month"),
    new("rape", "force,month"),
    new("local-activity", "activity,month"),
    new("fraud-and-cyber", "month"),
    new("victim-satisfaction", "survey,month"),
    new("public-survey", "question,month"),
    new("stop-search", "ethnicity,month"),
];
var parameters = SeriesParameters.ReadAll(Path.Combine(here, "series.csv"));
foreach (var table in tables)
{
    var text = table.Write(parameters.Where(p => p.File == table.File).ToList());
    File.WriteAllText(Path.Combine(output, table.File + ".csv"), text, new UTF8Encoding(false));
}

/// <summary>The months of the data: April 2018 to September 2023.</summary>
static class Months
{
    public const int Count = 66;

    /// <summary>The calendar month of a month of the data, 0 for January.</summary>
    public static int OfYear(int index) => (index + 3) % 12;

    public static string Name(int index) => Invariant($"{2018 + (index + 3) / 12}-{OfYear(index) + 1:00}");

    public static int Index(string name) => 12 * (Number(name[..4]) - 2018) + Number(name[5..]) - 4;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One line of series.csv. A level is a yearly number or, for a share, a percentage.</summary>
sealed record SeriesParameters(
    string File, string Force, string Series, string Column, string ShareOf, string Season, double Dip, double Noise, int Seed, string Levels)
{
    /// <summary>The series that a total adds up, or none.</summary>
    public string[] Parts => Levels.StartsWith("= ", StringComparison.Ordinal) ? Levels[2..].Split(" + ") : [];

    public static List<SeriesParameters> ReadAll(string path) =>
        System.IO.File.ReadLines(path).Skip(1).Select(line => Read(line.Split(','))).ToList();

    private static SeriesParameters Read(string[] cells) => new(
        cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], Number(cells[6]), Number(cells[7]), (int)Number(cells[8]), cells[9]);

    private static double Number(string cell) => cell.Length == 0 ? 0 : double.Parse(cell, CultureInfo.InvariantCulture);
}

/// <summary>A CSV file: its key columns, then one column for each number.</summary>
sealed record Table(string File, string Keys)
{
    public string Write(List<SeriesParameters> rows)
    {
        var columns = rows.Select(row => row.Column).Distinct().ToList();
        var text = new StringBuilder(Keys).Append(',').AppendJoin(',', columns).Append('\n');
        var numbers = new Dictionary<(string Force, string Series, string Column), int[]>();
        foreach (var row in rows)
        {
            numbers[(row.Force, row.Series, row.Column)] = Numbers(row, column => numbers[(row.Force, row.Series, column)], part => numbers[(row.Force, part, row.Column)]);
        }

        foreach (var (force, series) in rows.Select(row => (row.Force, row.Series)).Distinct())
        {
            for (var month = 0; month < Months.Count; month++)
            {
                string[] keys = [force, series, Months.Name(month)];
                text.AppendJoin(',', keys.Where(key => key.Length > 0)).Append(',');
                text.AppendJoin(',', columns.Select(column => numbers[(force, series, column)][month])).Append('\n');
            }
        }

        return text.ToString();
    }

    private static int[] Numbers(SeriesParameters row, Func<string, int[]> column, Func<string, int[]> part)
    {
        if (row.Parts.Length > 0)
        {
            return [.. Enumerable.Range(0, Months.Count).Select(month => row.Parts.Sum(name => part(name)[month]))];
        }

        return row.ShareOf.Length > 0 ? Model.Shares(row, column(row.ShareOf)) : Model.Counts(row);
    }
}

/// <summary>Level times season times lockdown, plus noise that lasts a little from month to month.</summary>
static class Model
{
    private const double Link = 0.3;

    private static readonly Dictionary<string, double[]> Seasons = new()
    {
        ["flat"] = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
        ["mild"] = [1.02, 0.97, 1.00, 0.97, 1.00, 0.99, 1.00, 1.00, 0.99, 1.03, 1.02, 1.01],
        ["summer"] = [0.94, 0.90, 0.97, 0.98, 1.04, 1.06, 1.10, 1.08, 1.01, 1.01, 0.96, 0.95],
        ["winter"] = [1.10, 1.00, 1.02, 0.93, 0.93, 0.92, 0.93, 0.94, 0.97, 1.05, 1.10, 1.11],
        ["december"] = [0.97, 0.94, 0.99, 0.96, 0.99, 0.97, 1.00, 1.00, 0.98, 1.04, 1.04, 1.12],
    };

    /// <summary>How much of a series' dip each month from March 2020 to May 2021 takes.</summary>
    private static readonly double[] Lockdown = [0.4, 1, 0.8, 0.5, 0.3, 0.2, 0.2, 0.3, 0.5, 0.5, 0.8, 0.7, 0.5, 0.3, 0.1];

    /// <summary>Monthly counts whose variance is the noise parameter times the mean.</summary>
    public static int[] Counts(SeriesParameters row)
    {
        var level = Levels(row.Levels);
        var noise = Noise(row.Seed);
        var season = Seasons[row.Season];
        return [.. Enumerable.Range(0, Months.Count).Select(Count)];

        int Count(int month)
        {
            var mean = level[month] / 12 * season[Months.OfYear(month)] * (1 - row.Dip * LockdownIn(month));
            return Math.Max(0, Round(mean + Math.Sqrt(row.Noise * mean) * noise[month]));
        }
    }

    /// <summary>Monthly parts of a whole, with the noise parameter times the binomial variance.</summary>
    public static int[] Shares(SeriesParameters row, int[] whole)
    {
        var level = Levels(row.Levels);
        var noise = Noise(row.Seed);
        return [.. Enumerable.Range(0, Months.Count).Select(Share)];

        int Share(int month)
        {
            var share = level[month] / 100;
            var spread = Math.Sqrt(row.Noise * whole[month] * share * (1 - share));
            return Math.Clamp(Round(whole[month] * share + spread * noise[month]), 0, whole[month]);
        }
    }

    private static double LockdownIn(int month)
    {
        var since = month - Months.Index("2020-03");
        return since >= 0 && since < Lockdown.Length ? Lockdown[since] : 0;
    }

    /// <summary>The level of every month: geometric between the months given, constant before and after them.</summary>
    private static double[] Levels(string text)
    {
        var points = text.Split("; ").Select(Point).ToArray();
        return [.. Enumerable.Range(0, Months.Count).Select(At)];

        double At(int month)
        {
            var next = Array.FindIndex(points, point => point.Month >= month);
            if (next <= 0)
            {
                return next == 0 ? points[0].Level : points[^1].Level;
            }

            var (from, to) = (points[next - 1], points[next]);
            return from.Level * Math.Pow(to.Level / from.Level, (double)(month - from.Month) / (to.Month - from.Month));
        }
    }

    private static (int Month, double Level) Point(string text) =>
        (Months.Index(text[..7]), double.Parse(text[8..], CultureInfo.InvariantCulture));

    private static double[] Noise(int seed)
    {
        var random = new SplitMix64((ulong)seed);
        var noise = new double[Months.Count];
        for (var month = 0; month < noise.Length; month++)
        {
            noise[month] = month == 0 ? random.NextNormal() : Link * noise[month - 1] + Math.Sqrt(1 - Link * Link) * random.NextNormal();
        }

        return noise;
    }

    private static int Round(double number) => (int)Math.Floor(number + 0.5);
}

/// <summary>Steele, Lea and Flood's SplitMix64: the same numbers on every machine.</summary>
sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number that is nearly normal: twelve uniform ones, less six.</summary>
    public double NextNormal()
    {
        var sum = 0.0;
        for (var i = 0; i < 12; i++)
        {
            sum += (Next() >> 11) * (1.0 / (1UL << 53));
        }

        return sum - 6;
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
