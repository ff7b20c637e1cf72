using System.Collections.Immutable;
using System.Text.Json;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Symbols;

namespace BoardDocs.Emit;

/// <summary>Writes the <c>values</c> of a paper, each measure, area, period, window and group once.</summary>
internal sealed class ManifestValueWriter(Utf8JsonWriter json)
{
    /// <summary>Writes the values in order of first appearance.</summary>
    public void Write(ImmutableArray<MeasureValue> values)
    {
        var written = new HashSet<(string Measure, string? Series, string Area, Period Period, Window Window, string? Group)>();
        json.WriteStartArray("values"u8);
        foreach (MeasureValue value in values)
        {
            if (written.Add((value.Measure.Id, value.Series, value.Area.Id, value.Period, value.Window, value.Benchmark?.Group.Id)))
            {
                Write(value);
            }
        }

        json.WriteEndArray();
    }

    private void Write(MeasureValue value)
    {
        json.WriteStartObject();
        WriteIdentity(value);
        ManifestNumbers.Write(json, "count"u8, value.Count);
        ManifestNumbers.Write(json, "numerator"u8, value.Numerator);
        ManifestNumbers.Write(json, "denominator"u8, value.Denominator);
        ManifestNumbers.Write(json, "rate"u8, value.Rate);
        json.WriteString("per"u8, value.Measure.Kind == MeasureKind.Count ? value.Measure.Per?.ToString() : null);
        json.WriteString("displayed"u8, value.Displayed);
        WriteTrend(value);
        WriteBenchmark(value.Benchmark);
        WriteChange(value.Change);
        json.WriteBoolean("suppressed"u8, value.IsSuppressed);
        json.WriteBoolean("provisional"u8, value.IsProvisional);
        WriteProvenance(value);
        json.WriteEndObject();
    }

    private void WriteIdentity(MeasureValue value)
    {
        json.WriteString("measure"u8, value.Measure.Id);
        if (value.Series is not null)
        {
            json.WriteString("series"u8, value.Series);
        }

        json.WriteString("kind"u8, value.Measure.Kind switch
        {
            MeasureKind.Count => "count"u8,
            MeasureKind.Proportion => "proportion"u8,
            MeasureKind.Ratio => "ratio"u8,
            _ => "value"u8,
        });
        json.WriteString("area"u8, value.Area.Id);
        json.WriteString("period"u8, value.Period.ToString());
        json.WriteString("window"u8, value.Window.ToString());
    }

    private void WriteTrend(MeasureValue value)
    {
        if (value.Trend is not TrendValue trend)
        {
            json.WriteNull("trend"u8);
            return;
        }

        json.WriteStartObject("trend"u8);
        json.WriteString("word"u8, trend.Word);
        ManifestNumbers.WriteRounded(json, "p"u8, trend.Fit?.PValue);
        ManifestNumbers.WriteRounded(json, "annualChange"u8, trend.Fit?.AnnualChange);
        ManifestNumbers.WriteRounded(json, "low"u8, trend.Fit?.Low);
        ManifestNumbers.WriteRounded(json, "high"u8, trend.Fit?.High);
        json.WriteNumber("months"u8, trend.Periods * value.Window.Frequency.MonthsPerStep());
        json.WriteString("reason"u8, trend.Reason);
        json.WriteEndObject();
    }

    private void WriteBenchmark(BenchmarkValue? benchmark)
    {
        if (benchmark is null)
        {
            json.WriteNull("benchmark"u8);
            return;
        }

        json.WriteStartObject("benchmark"u8);
        json.WriteString("group"u8, benchmark.Group.Id);
        ManifestNumbers.Write(json, "rank"u8, benchmark.Rank?.Place);
        json.WriteBoolean("tied"u8, benchmark.Rank is { IsTied: true });
        ManifestNumbers.Write(json, "of"u8, benchmark.Rank?.Of);
        json.WriteString("relation"u8, benchmark.Relation?.ToString().ToLowerInvariant());
        ManifestNumbers.Write(json, "average"u8, benchmark.Average);
        json.WriteString("method"u8, benchmark.Method.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }

    private void WriteChange(ChangeValue? change)
    {
        if (change is null)
        {
            json.WriteNull("change"u8);
            return;
        }

        json.WriteStartObject("change"u8);
        json.WriteString("from"u8, change.From.ToString());
        ManifestNumbers.Write(json, "absolute"u8, change.Absolute);
        ManifestNumbers.Write(json, "ratio"u8, change.Ratio);
        json.WriteEndObject();
    }

    private void WriteProvenance(MeasureValue value)
    {
        json.WriteString("dataset"u8, value.Measure.Dataset.Id);
        json.WriteString("vintage"u8, value.Measure.Dataset.Definition.Source.Vintage);
        json.WriteStartArray("rows"u8);
        foreach (DataRows rows in value.Rows)
        {
            json.WriteStringValue(rows.ToString());
        }

        json.WriteEndArray();
    }
}
