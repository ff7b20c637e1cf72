using System.Collections.Immutable;
using BoardDocs.Syntax;

namespace BoardDocs.Review;

/// <summary>Finds the lines of a paper behind a change: its front matter, and the statements that name the measure.</summary>
internal sealed class DslEvidence
{
    private static readonly ImmutableHashSet<string> Printed = ["title", "kind", "status", "rules", "id", "date", "time", "venue", "attendees", "members", "next", "items"];

    private readonly ImmutableArray<DslLine> gone;
    private readonly ImmutableArray<DslLine> come;
    private readonly Lazy<(ImmutableArray<CaptionLine> Before, ImmutableArray<CaptionLine> After)> captions;

    /// <summary>Compares a paper, and its <c>pack.md</c>, on both sides.</summary>
    public DslEvidence(Compilation before, Compilation after, string? beforePath, string? afterPath)
    {
        DslLine[] was = [.. Lines(before, beforePath)];
        DslLine[] now = [.. Lines(after, afterPath)];
        gone = Without(was, now);
        come = Without(now, was);
        captions = new(() => (Captions(before, beforePath), Captions(after, afterPath)));
    }

    /// <summary>The lines as <c>packs/demo/report.md:3 quarter: 2023-24 Q1 -> quarter: 2023-24 Q2</c>.</summary>
    public IEnumerable<string> Find(FactChange change)
    {
        if (change.Key.Aspect == FigureAspects.Title && CaptionLine.Explain(captions.Value.Before, captions.Value.After, change) is { } heading)
        {
            return [heading];
        }

        ImmutableArray<DslLine> was = Meant(gone, change, change.Before.Text);
        ImmutableArray<DslLine> now = Meant(come, change, change.After.Text);
        return was.IsEmpty && now.IsEmpty ? Write(gone, come) : Write(was, now);
    }

    private static ImmutableArray<DslLine> Meant(ImmutableArray<DslLine> lines, FactChange change, string? title)
    {
        // A title or caption that a statement spells out is that statement's alone.
        ImmutableArray<DslLine> spelt = change.Key.Aspect == FigureAspects.Title && title is { Length: > 0 } ? [.. lines.Where(line => line.Text.Contains(title, StringComparison.Ordinal))] : [];
        return spelt.IsEmpty ? [.. lines.Where(line => line.Key is null ? Names(line, change) : !Printed.Contains(line.Key.Split('.')[0]))] : spelt;
    }

    private static bool Names(DslLine line, FactChange change) =>
        (change.Source.Measure is { } measure && line.Text.Contains(measure, StringComparison.Ordinal))
        || (change.Key.Place is { } place && line.Text.Contains(place, StringComparison.Ordinal));

    private static IEnumerable<string> Write(ImmutableArray<DslLine> was, ImmutableArray<DslLine> now)
    {
        var rest = new List<DslLine>(was);
        foreach (DslLine line in now)
        {
            DslLine? old = rest.Find(other => other.Key == line.Key);
            if (old is not null)
            {
                rest.Remove(old);
            }

            yield return $"{line.Path}:{line.Line} {old?.Text ?? "(nothing)"} -> {line.Text}";
        }

        foreach (DslLine line in rest)
        {
            yield return $"{line.Path}:{line.Line} {line.Text} -> (nothing)";
        }
    }

    private static IEnumerable<DslLine> Lines(Compilation side, string? path) => path is null ? [] :
        new[] { path, path[..path.LastIndexOf('/')] + "/pack.md" }.Distinct()
            .Select(side.GetTree).OfType<SyntaxTree>().SelectMany(tree => DslLine.Of(tree));

    private static ImmutableArray<CaptionLine> Captions(Compilation side, string? path) => path is not null && side.GetTree(path) is { } tree ? CaptionLine.Of(tree) : [];

    /// <summary>Lines that stand on one side more often than on the other.</summary>
    private static ImmutableArray<DslLine> Without(IEnumerable<DslLine> lines, IEnumerable<DslLine> others)
    {
        Dictionary<(string?, string), int> counts = others.GroupBy(line => (line.Key, line.Text)).ToDictionary(same => same.Key, same => same.Count());
        var alone = ImmutableArray.CreateBuilder<DslLine>();
        foreach (DslLine line in lines)
        {
            int left = counts.GetValueOrDefault((line.Key, line.Text));
            counts[(line.Key, line.Text)] = left - 1;
            if (left <= 0)
            {
                alone.Add(line);
            }
        }

        return alone.ToImmutable();
    }
}
