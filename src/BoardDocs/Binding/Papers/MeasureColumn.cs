using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>A column of a measures table.</summary>
/// <param name="Name">measure, trend, benchmark, outlook, target, owner, group, met, or an expression.</param>
/// <param name="Heading">Its heading.</param>
internal sealed record MeasureColumn(string Name, string Heading)
{
    /// <summary>What it computes of each row's measure, such as <c>count</c> or <c>rate@year-ago to 2 dp</c>; null for the columns of their own kind.</summary>
    public ExpressionSyntax? Expression { get; init; }

    /// <summary>Whether the paper wrote the heading.</summary>
    public bool HasOwnHeading { get; init; }

    /// <summary>The columns with a cell of their own kind.</summary>
    public static readonly ImmutableArray<string> Special = ["measure", "trend", "benchmark", "outlook", "target", "owner", "group"];

    /// <summary>Whether it holds numbers, which are aligned to the right.</summary>
    public bool IsNumeric => Name == "target" || (!Special.Contains(Name) && Name is not ("met" or "period" or "relation" or "cell"));

    /// <summary>Reads the columns of a table; those in every report where it names none.</summary>
    public static ImmutableArray<MeasureColumn> ReadAll(PaperSession session, ImmutableArray<ValueItemSyntax> items, bool hasOutlook)
    {
        if (items.IsEmpty)
        {
            return [Default("measure", hasOutlook), Default("trend", hasOutlook), Default("benchmark", hasOutlook)];
        }

        var columns = ImmutableArray.CreateBuilder<MeasureColumn>(items.Length);
        foreach (ValueItemSyntax item in items)
        {
            if (Read(session, item, hasOutlook) is { } column)
            {
                columns.Add(column);
            }
        }

        return columns.ToImmutable();
    }

    private static MeasureColumn? Read(PaperSession session, ValueItemSyntax item, bool hasOutlook)
    {
        string name = item.Text.ValueText;
        if (item.Text.IsMissing)
        {
            return null;
        }

        bool isSpecial = Special.Contains(name);
        if (!isSpecial && name.All(c => char.IsAsciiLetter(c) || c == '-') && !Members.Names.Contains(name))
        {
            session.Names.ReportUnknown(
                NameDiagnostics.UnknownColumn,
                item.Text.Span,
                name,
                Special.Concat(Members.Names),
                $"There are {Sentence.List([.. Special, .. Members.Names])}.");
            return null;
        }

        MeasureColumn column = item.Heading is null ? Default(name, hasOutlook) : new MeasureColumn(name, item.Heading.ValueText) { HasOwnHeading = true };
        return isSpecial || session.Source is not { } source
            ? column
            : column with { Expression = ExpressionParser.Parse(session.Paper.Path, source, item.Text.Span, session.Diagnostics) };
    }

    private static MeasureColumn Default(string name, bool hasOutlook) =>
        new(name, name == "trend" && hasOutlook ? "Trend / Outlook" : Sentence.Open(name.Replace('-', ' ')));
}
