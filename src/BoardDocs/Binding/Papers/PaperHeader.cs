using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>What the front matter of a paper says.</summary>
/// <param name="Symbol">The paper.</param>
/// <param name="Rules">Severities that it sets.</param>
/// <param name="References">The area and group it names.</param>
internal sealed record PaperHeader(PaperSymbol Symbol, ImmutableArray<RuleSetting> Rules, ImmutableArray<SymbolReference> References)
{
    private static readonly ImmutableArray<string> Keys =
        ["title", "quarter", "period", "kind", "status", "rules", "id", .. EditorialOptionsReader.Keys];

    /// <summary>Reads the front matter of a paper.</summary>
    public static PaperHeader Read(SyntaxTree tree, PaperContext context, DiagnosticBag bag)
    {
        FrontMatter front = FrontMatter.Open(tree, Keys, bag);
        string id = Path.GetFileNameWithoutExtension(ContentPath.NameOf(tree.Path));
        EditorialOptions own = EditorialOptionsReader.Read(front.Object);
        YamlScalar? title = front.RequireText("title", "title: Performance report");
        var symbol = new PaperSymbol(id, context.PackId, tree.Path, title?.Value ?? id, title is null ? front.Object.Location : front.Object.Source.At(title))
        {
            Kind = front.Object.Text("kind") ?? string.Empty,
            Status = front.Object.Text("status") ?? string.Empty,
            Period = ReadPeriod(front.Object),
            HasLostLines = front.Object.Source.HasLostLines,
            PeriodLocation = (front.Object.Find("quarter") ?? front.Object.Find("period")) is { } period ? front.Object.Source.At(period) : null,
            Options = context.Options.With(own),
        };
        CheckId(front.Object, id);
        var names = new PaperSession(context, symbol, tree);
        AreaSymbol? area = ResolveOwn(names, own) ?? context.Catalogue.Areas.GetValueOrDefault(symbol.Options.Area?.Name ?? string.Empty);
        bag.AddRange(names.Diagnostics.ToImmutable());
        return new PaperHeader(symbol with { Area = area }, front.ReadRules(), [.. names.References]);
    }

    /// <summary>Resolves the area and group that a file names itself, and reports those that are not there.</summary>
    public static AreaSymbol? ResolveOwn(PaperSession session, EditorialOptions own)
    {
        session.Names.Benchmark(own.Benchmark);
        return own.Area is { } area ? session.Names.Area(area.Name, area.Location.Span) : null;
    }

    private static Period? ReadPeriod(YamlObject front)
    {
        YamlScalar? quarter = front.Scalar("quarter");
        YamlScalar? period = front.Scalar("period");
        if (quarter is not null && period is not null)
        {
            front.Source.Diagnostics.Report(NameDiagnostics.DuplicateKey, front.Source.At(period), "quarter");
        }

        return front.Period(quarter ?? period);
    }

    private static void CheckId(YamlObject front, string id)
    {
        if (front.Scalar("id") is { } written && written.Value != id)
        {
            front.Source.Diagnostics.Report(NameDiagnostics.PaperIdIsFileName, front.Source.At(written), written.Value, id);
        }
    }
}
