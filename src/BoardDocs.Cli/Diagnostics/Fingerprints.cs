using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BoardDocs.Diagnostics;

namespace BoardDocs.Cli.Diagnostics;

/// <summary>
/// Names findings so that a service knows one again in the next run: by id, file and the text of its line, not by its line's number,
/// which moves with every edit above it, nor by its message, whose numbers move with the data.
/// </summary>
internal sealed class Fingerprints(SourceLines lines)
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding: 32 hexadecimal digits.</summary>
    public string Next(Diagnostic diagnostic)
    {
        Location location = diagnostic.Location;
        string line = lines.Read(location.Path, location.Start.Line) ?? string.Empty;
        string key = string.Join('\n', diagnostic.Id, location.Path, string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        int before = seen.GetValueOrDefault(key);
        seen[key] = before + 1;
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{key}\n{before}")));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}
