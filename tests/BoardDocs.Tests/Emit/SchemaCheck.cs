using System.Text.Json;
using System.Text.RegularExpressions;

namespace BoardDocs.Tests.Emit;

/// <summary>Checks JSON against the part of JSON Schema that the project's schemas use; an unknown keyword is a fault.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private static readonly HashSet<string> Known =
    [
        "$schema", "title", "description", "$defs", "$ref", "type", "const", "enum", "oneOf", "pattern", "minLength", "minimum", "maximum",
        "items", "properties", "required", "additionalProperties",
    ];

    public static IReadOnlyList<string> Faults(string schema, string json)
    {
        using JsonDocument rules = JsonDocument.Parse(schema);
        using JsonDocument value = JsonDocument.Parse(json);
        return [.. new SchemaCheck(rules.RootElement).Check(rules.RootElement, value.RootElement, "$")];
    }

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            return Check(root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), value, path);
        }

        if (schema.TryGetProperty("oneOf", out JsonElement choices))
        {
            return choices.EnumerateArray().Count(choice => !Check(choice, value, path).Any()) == 1 ? [] : [$"{path} matches no choice or several"];
        }

        return CheckKeywords(schema, value, path);
    }

    private IEnumerable<string> CheckKeywords(JsonElement schema, JsonElement value, string path)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            if (!Known.Contains(keyword.Name))
            {
                yield return $"{path}: the schema has the unknown keyword {keyword.Name}";
            }

            if (!Holds(keyword.Name, keyword.Value, value))
            {
                yield return $"{path} breaks {keyword.Name} {keyword.Value.GetRawText()}: {value.GetRawText()}";
            }
        }

        foreach (string fault in CheckInside(schema, value, path))
        {
            yield return fault;
        }
    }

    private IEnumerable<string> CheckInside(JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out JsonElement items))
        {
            return value.EnumerateArray().SelectMany((item, index) => Check(items, item, $"{path}[{index}]"));
        }

        if (value.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("properties", out JsonElement properties))
        {
            return [];
        }

        return value.EnumerateObject().SelectMany(member => properties.TryGetProperty(member.Name, out JsonElement rule)
            ? Check(rule, member.Value, $"{path}.{member.Name}")
            : [$"{path} has the unknown key {member.Name}"]);
    }

    private static bool Holds(string keyword, JsonElement rule, JsonElement value) => keyword switch
    {
        "type" => rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(type => IsOf(type.GetString(), value)) : IsOf(rule.GetString(), value),
        "const" => JsonElement.DeepEquals(rule, value),
        "enum" => rule.EnumerateArray().Any(item => JsonElement.DeepEquals(item, value)),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!),
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.GetInt32(),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= rule.GetDouble(),
        "required" => rule.EnumerateArray().All(key => value.TryGetProperty(key.GetString()!, out _)),
        _ => true,
    };

    private static bool IsOf(string? type, JsonElement value) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => value.ValueKind.ToString().Equals(type, StringComparison.OrdinalIgnoreCase),
    };
}
