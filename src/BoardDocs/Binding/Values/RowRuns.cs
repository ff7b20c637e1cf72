using System.Collections.Immutable;
using BoardDocs.Data;

namespace BoardDocs.Binding;

/// <summary>Writes the lines behind a value as runs of consecutive lines.</summary>
internal static class RowRuns
{
    /// <summary>The lines of a window of one or two columns, in order, each once.</summary>
    public static ImmutableArray<DataRows> Of(string path, AreaParts parts, int start, int count)
    {
        IEnumerable<int> lines = LinesOf(parts.Source, start, count);
        if (parts.Reference is { } reference)
        {
            int referenceStart = reference.IndexOf(parts.First.Add(start));
            lines = referenceStart < 0 ? lines : lines.Concat(LinesOf(reference, referenceStart, count));
        }

        return Compress(path, [.. lines.Where(line => line > 0).Distinct().Order()]);
    }

    private static IEnumerable<int> LinesOf(Series series, int start, int count) =>
        Enumerable.Range(start, count).Where(index => index >= 0 && index < series.Lines.Length).Select(index => series.Lines[index]);

    private static ImmutableArray<DataRows> Compress(string path, ImmutableArray<int> lines)
    {
        var runs = ImmutableArray.CreateBuilder<DataRows>();
        foreach (int line in lines)
        {
            if (runs.Count > 0 && runs[^1].Last == line - 1)
            {
                runs[^1] = runs[^1] with { Last = line };
            }
            else
            {
                runs.Add(new DataRows(path, line, line));
            }
        }

        return runs.ToImmutable();
    }
}
