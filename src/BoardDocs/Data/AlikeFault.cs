using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Diagnostics;

namespace BoardDocs.Data;

/// <summary>One fault that many rows share: told at the first of them, with the lines of the others.</summary>
/// <param name="descriptor">The kind of fault; its message's last argument is the sentence about the other rows.</param>
/// <param name="location">The first place.</param>
/// <param name="arguments">The other arguments of the message.</param>
internal sealed class AlikeFault(DiagnosticDescriptor descriptor, Location location, ImmutableArray<string> arguments)
{
    private const int MostListed = 5;

    private readonly List<int> listed = [];
    private int first = int.MaxValue;
    private int last;
    private int count;

    /// <summary>Counts another row.</summary>
    public void Add(int line)
    {
        count++;
        first = Math.Min(first, line);
        last = Math.Max(last, line);
        if (listed.Count < MostListed)
        {
            listed.Add(line);
        }
    }

    /// <summary>The fault with what is known of the others by now.</summary>
    public Diagnostic ToDiagnostic() => descriptor.At(location, [.. arguments, Others()]);

    private string Others()
    {
        string[] lines = [.. listed.Select(line => line.ToString(CultureInfo.InvariantCulture))];
        return count switch
        {
            0 => string.Empty,
            1 => $" The same goes for line {lines[0]}.",
            <= MostListed => $" The same goes for lines {string.Join(", ", lines[..^1])} and {lines[^1]}.",
            _ => string.Create(CultureInfo.InvariantCulture, $" The same goes for {count} more rows, in lines {first} to {last}."),
        };
    }
}
