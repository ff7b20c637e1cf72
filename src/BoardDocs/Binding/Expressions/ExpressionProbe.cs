using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Binds an expression as if a paper held it.</summary>
internal static class ExpressionProbe
{
    /// <summary>Binds it; a paper without a period or area is no fault of the expression, which may name its own.</summary>
    /// <param name="context">What the paper is bound against.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="text">The expression.</param>
    public static ExpressionAnswer Bind(PaperContext context, PaperSymbol paper, string text)
    {
        SourceText source = SourceText.From(text);
        var bag = new DiagnosticBag();
        var measures = ImmutableArray.CreateBuilder<MeasureSymbol>();
        ExpressionSyntax syntax = ExpressionParser.Parse(ExpressionAnswer.Path, source, new TextSpan(0, text.Length), bag);
        if (!bag.ToImmutable().IsEmpty)
        {
            return new ExpressionAnswer(new BoundExpression(text, new ErrorValue("It cannot be read."), string.Empty, [])) { Diagnostics = bag.ToImmutable() };
        }

        var names = new NameResolver(context.Catalogue, bag, span => Location.In(ExpressionAnswer.Path, source, span), (_, symbol) => Note(symbol, measures));
        var scope = new ExpressionScope(context.Evaluator, names, new ValueReporter(bag, context.Evaluator))
        {
            Period = paper.Period,
            Area = paper.Options.Area is { } area ? context.Catalogue.Areas.GetValueOrDefault(area.Name) : null,
            Options = paper.Options,
        };
        BoundExpression expression = ExpressionBinder.Bind(syntax, scope, bag);
        return new ExpressionAnswer(expression) { Diagnostics = bag.ToImmutable(), Measures = [.. measures.Distinct()] };
    }

    private static void Note(Symbol symbol, ImmutableArray<MeasureSymbol>.Builder measures)
    {
        if (symbol is MeasureSymbol measure)
        {
            measures.Add(measure);
        }
    }
}
