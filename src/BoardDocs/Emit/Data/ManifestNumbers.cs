using System.Globalization;
using System.Text.Json;

namespace BoardDocs.Emit;

/// <summary>Writes numbers so that every machine writes the same.</summary>
internal static class ManifestNumbers
{
    /// <summary>Writes a number in its shortest form that reads back the same, or null.</summary>
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, double? value)
    {
        if (value is double number && double.IsFinite(number))
        {
            json.WriteNumber(name, number + 0.0); // adding zero turns -0 into 0
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Writes a number that exp and log had a hand in, whose last digits differ between processors, to ten significant digits.</summary>
    public static void WriteRounded(Utf8JsonWriter json, ReadOnlySpan<byte> name, double? value) =>
        Write(json, name, value is double number ? ToTenDigits(number) : null);

    private static double ToTenDigits(double value) =>
        double.Parse(value.ToString("G10", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
