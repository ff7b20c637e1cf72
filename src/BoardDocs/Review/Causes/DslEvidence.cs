using System.Collections.Immutable;
using BoardDocs.Text;

namespace BoardDocs.Review;

/// <summary>Finds the lines of a paper behind a change: its front matter, and the statements that ask for it or name its measure.</summary>
internal sealed class DslEvidence
{
    private static readonly ImmutableHashSet<string> Printed = ["title", "kind", "status", "rules", "id", "date", "time", "venue", "attendees", "members", "next", "items"];

    /// <summary>What no title, note or id of a statement moves.</summary>
    private static readonly ImmutableHashSet<string> Drawn = [FigureAspects.Kind, FigureAspects.Point, FigureAspects.Series, FigureAspects.TimeRange, FigureAspects.ValueRange, FigureAspects.ValueAxis, FigureAspects.Subtitle, FigureAspects.AlternativeText];

    private readonly string? path;
    private readonly ImmutableArray<DslPair> pairs;
    private readonly ImmutableArray<DslPair> moved;
    private readonly Lazy<(ImmutableArray<CaptionLine> Before, ImmutableArray<CaptionLine> After)> captions;

    /// <summary>Compares a paper, and its <c>pack.md</c>, on both sides.</summary>
    public DslEvidence(Compilation before, Compilation after, string? beforePath, string? afterPath)
    {
        path = afterPath ?? beforePath;
        DslPair[] all = [.. Files(beforePath).Zip(Files(afterPath), (was, now) => DslPair.Of(Lines(before, was), Lines(after, now))).SelectMany(file => file)];
        pairs = [.. all.Where(pair => !pair.IsMoved)];
        moved = [.. all.Where(pair => pair.IsMoved)];
        captions = new(() => (Captions(before, beforePath), Captions(after, afterPath)));
    }

    /// <summary>The lines as <c>packs/demo/report.md:3 quarter: 2023-24 Q1 -> quarter: 2023-24 Q2</c>; where no line explains it, that the paper has other text.</summary>
    public IEnumerable<string> Find(FactChange change)
    {
        if (change.Key.Aspect == FigureAspects.Title && CaptionLine.Explain(captions.Value.Before, captions.Value.After, change) is { } heading)
        {
            return [heading];
        }

        DslPair[] own = IsOfStatement(change)
            ? [.. pairs.Where(pair => IsOwn(pair, change) && (pair.IsNewOrGone || IsNameOfRow(change))), .. moved.Where(pair => IsOf(pair.Was, change.Was?.Span, IsWhole) || IsOf(pair.Now, change.Now?.Span, IsWhole))]
            : [];
        if (own.Length > 0)
        {
            return own.Select(pair => pair.ToString());
        }

        DslPair[] meant = change.Key is { Aspect: FigureAspects.Title } or { Aspect: FigureAspects.Cell or FigureAspects.Label, Row: null } ? Spelling(change) : [];
        meant = meant.Length > 0 ? meant : [.. pairs.Where(pair => pair.Key is { } key && !Printed.Contains(key.Split('.')[0])), .. change.Key.Aspect is null ? Naming(change) : Asking(change)];
        return meant.Length > 0 ? meant.Select(pair => pair.ToString()) : [$"{path} has other text"];
    }

    /// <summary>What is new or gone with its statement is so for no other reason, and a row is called what its statement says.</summary>
    private static bool IsOfStatement(FactChange change) => IsNewOrGone(change) || IsNameOfRow(change);

    private static bool IsNewOrGone(FactChange change) => change is { Key.Aspect: not null, Was: null } or { Key.Aspect: not null, Now: null };

    private static bool IsNameOfRow(FactChange change) => change.Key is { What: ReviewSubjects.Cell, Aspect: FigureAspects.Label, Row: not null };

    /// <summary>A title, caption or heading that a statement spells out is that statement's alone; where several do, that of its own block.</summary>
    private DslPair[] Spelling(FactChange change)
    {
        DslPair[] all = [.. pairs.Where(pair => Spells(pair, change))];
        DslPair[] own = [.. all.Where(pair => IsInBlock(pair, change))];
        return own.Length > 0 ? own : all;
    }

    private static bool Spells(DslPair pair, FactChange change) => Says(pair.Was, change.Before.Text) || Says(pair.Now, change.After.Text);

    private static bool Says(DslLine? line, string? title) => title is { Length: > 0 } && line is not null && line.Text.Contains(title, StringComparison.Ordinal);

    private IEnumerable<DslPair> Naming(FactChange change) =>
        pairs.Where(pair => pair.Key is null && pair.Any(line => WholeWord.IsIn(line.Text, change.Source.Measure) || WholeWord.IsIn(line.Text, change.Key.Place)));

    /// <summary>The statement that asks for a row or figure, else those that set the whole of its block; of a cell in a column that is new or gone the other way round.</summary>
    private DslPair[] Asking(FactChange change)
    {
        bool isNewOrGone = IsNewOrGone(change);
        DslPair[] own = [.. pairs.Where(pair => IsOwn(pair, change) && !(pair.IsReworded && (isNewOrGone || Drawn.Contains(change.Key.Aspect ?? string.Empty))))];
        DslPair[] block = [.. pairs.Where(pair => !pair.IsChart && IsInBlock(pair, change))];
        DslPair[] tile = [.. block.Where(pair => pair.IsTile && pair.Any(line => line.Name == change.Source.Measure))];
        DslPair[] whole = tile.Length > 0 ? tile : [.. block.Where(pair => pair.IsTile || (pair.Now ?? pair.Was)?.Name is null)];
        return own.Length > 0 && !(isNewOrGone && change.Key.What == ReviewSubjects.Cell && whole.Length > 0) ? own : whole;
    }

    private static bool IsOwn(DslPair pair, FactChange change) => IsOf(pair.Was, change.Was?.Span, Overlap) || IsOf(pair.Now, change.Now?.Span, Overlap);

    private static bool IsInBlock(DslPair pair, FactChange change) => IsOf(pair.Was, change.Was?.Span, Surrounds) || IsOf(pair.Now, change.Now?.Span, Surrounds);

    private static bool IsOf(DslLine? line, TextSpan? place, Func<DslLine, TextSpan, bool> isOf) =>
        line is { Block: not null } && place is { } span && isOf(line, span);

    private static bool Overlap(DslLine line, TextSpan span) => line.Span.Start < span.End && span.Start < line.Span.End;

    private static bool IsWhole(DslLine line, TextSpan span) => line.Span.Contains(span.Start) && span.End <= line.Span.End;

    private static bool Surrounds(DslLine line, TextSpan span) => line.Block is { } block && block.Contains(span.Start);

    private static IEnumerable<string> Files(string? path) => path is null ? [] : new[] { path, path[..path.LastIndexOf('/')] + "/pack.md" }.Distinct();

    private static ImmutableArray<DslLine> Lines(Compilation side, string path) => side.GetTree(path) is { } tree ? DslLine.Of(tree) : [];

    private static ImmutableArray<CaptionLine> Captions(Compilation side, string? path) => path is not null && side.GetTree(path) is { } tree ? CaptionLine.Of(tree) : [];
}
