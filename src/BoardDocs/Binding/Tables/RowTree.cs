using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Binding;

/// <summary>Puts rows below the row that they are parts of.</summary>
internal sealed class RowTree
{
    private readonly PaperSession session;
    private readonly ImmutableArray<TableLine> lines;
    private readonly int[] parents;
    private readonly ILookup<int, int> parts;

    private RowTree(PaperSession session, ImmutableArray<TableLine> lines)
    {
        this.session = session;
        this.lines = lines;
        parents = [.. lines.Select(FindParent)];
        BreakCircles();
        parts = Enumerable.Range(0, lines.Length).ToLookup(index => parents[index]);
    }

    /// <summary>The rows in order, each followed by its parts.</summary>
    public static ImmutableArray<TableLine> Arrange(PaperSession session, ImmutableArray<TableLine> lines)
    {
        if (lines.All(line => line.Under is null))
        {
            return lines;
        }

        var arranged = ImmutableArray.CreateBuilder<TableLine>(lines.Length);
        new RowTree(session, lines).AddParts(-1, 0, arranged);
        return arranged.ToImmutable();
    }

    private void AddParts(int parent, int depth, ImmutableArray<TableLine>.Builder arranged)
    {
        foreach (int index in parts[parent])
        {
            arranged.Add(lines[index] with { Depth = depth, HasParts = parts.Contains(index) });
            AddParts(index, depth + 1, arranged);
        }
    }

    /// <summary>The nearest row above that has the name, else the first below; -1 for none.</summary>
    private int FindParent(TableLine line, int own)
    {
        if (line.Under is not { } name)
        {
            return -1;
        }

        int[] named = [.. Enumerable.Range(0, lines.Length).Where(index => IsNamed(lines[index], name.ValueText))];
        if (named.Length == 0)
        {
            session.Names.ReportUnknown(
                NameDiagnostics.UnknownParentRow,
                name.Span,
                name.ValueText,
                lines.Where(other => !other.IsSection).SelectMany(other => new[] { other.Measure?.Id, other.Label }).OfType<string>(),
                "Write the measure of a row of this table, or its label in double quotes.");
            return -1;
        }

        int above = Array.FindLastIndex(named, index => index < own);
        return above >= 0 ? named[above] : named[0];
    }

    private static bool IsNamed(TableLine line, string name) => !line.IsSection && (line.Measure?.Id == name || line.Label == name);

    private void BreakCircles()
    {
        for (int index = 0; index < parents.Length; index++)
        {
            var seen = new HashSet<int>();
            int at = index;
            while (at >= 0 && seen.Add(at))
            {
                at = parents[at];
            }

            if (at >= 0)
            {
                session.Report(NameDiagnostics.CircularRows, lines[at].Under?.Span ?? lines[at].Span, lines[at].Label);
                parents[at] = -1;
            }
        }
    }
}
