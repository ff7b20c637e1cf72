using System.Collections.Immutable;
using System.Text.Json;

namespace BoardDocs.Emit;

/// <summary>Writes the <c>values</c> of a paper.</summary>
internal sealed class ManifestValueWriter(Utf8JsonWriter json)
{
    /// <summary>Writes the values in order.</summary>
    public void Write(ImmutableArray<PublishedValue> values)
    {
        json.WriteStartArray("values"u8);
        foreach (PublishedValue value in values)
        {
            Write(value);
        }

        json.WriteEndArray();
    }

    private void Write(PublishedValue value)
    {
        json.WriteStartObject();
        WriteIdentity(value);
        ManifestNumbers.Write(json, "count"u8, value.Count);
        ManifestNumbers.Write(json, "numerator"u8, value.Numerator);
        ManifestNumbers.Write(json, "denominator"u8, value.Denominator);
        ManifestNumbers.Write(json, "rate"u8, value.Rate);
        json.WriteString("per"u8, value.Per);
        json.WriteString("displayed"u8, value.Displayed);
        WriteTrend(value.Trend);
        WriteBenchmark(value.Benchmark);
        WriteChange(value.Change);
        json.WriteBoolean("suppressed"u8, value.IsSuppressed);
        json.WriteBoolean("provisional"u8, value.IsProvisional);
        WriteProvenance(value);
        json.WriteEndObject();
    }

    private void WriteIdentity(PublishedValue value)
    {
        json.WriteString("measure"u8, value.Measure);
        if (value.Series is not null)
        {
            json.WriteString("series"u8, value.Series);
        }

        json.WriteString("kind"u8, value.Kind);
        json.WriteString("area"u8, value.Area);
        json.WriteString("period"u8, value.Period.ToString());
        json.WriteString("window"u8, value.Window);
    }

    private void WriteTrend(PublishedTrend? trend)
    {
        if (trend is null)
        {
            json.WriteNull("trend"u8);
            return;
        }

        json.WriteStartObject("trend"u8);
        json.WriteString("word"u8, trend.Word);
        ManifestNumbers.WriteRounded(json, "p"u8, trend.P);
        ManifestNumbers.WriteRounded(json, "annualChange"u8, trend.AnnualChange);
        ManifestNumbers.WriteRounded(json, "low"u8, trend.Low);
        ManifestNumbers.WriteRounded(json, "high"u8, trend.High);
        json.WriteNumber("months"u8, trend.Months);
        json.WriteString("reason"u8, trend.Reason);
        json.WriteEndObject();
    }

    private void WriteBenchmark(PublishedBenchmark? benchmark)
    {
        if (benchmark is null)
        {
            json.WriteNull("benchmark"u8);
            return;
        }

        json.WriteStartObject("benchmark"u8);
        json.WriteString("group"u8, benchmark.Group);
        ManifestNumbers.Write(json, "rank"u8, benchmark.Rank);
        json.WriteBoolean("tied"u8, benchmark.IsTied);
        ManifestNumbers.Write(json, "of"u8, benchmark.Of);
        json.WriteString("relation"u8, benchmark.Relation);
        ManifestNumbers.Write(json, "average"u8, benchmark.Average);
        json.WriteString("method"u8, benchmark.Method);
        json.WriteEndObject();
    }

    private void WriteChange(PublishedChange? change)
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

    private void WriteProvenance(PublishedValue value)
    {
        json.WriteString("dataset"u8, value.Dataset);
        json.WriteString("vintage"u8, value.Vintage);
        json.WriteStartArray("rows"u8);
        foreach (string rows in value.Rows)
        {
            json.WriteStringValue(rows);
        }

        json.WriteEndArray();
    }
}
