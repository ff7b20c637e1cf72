using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>The state while one expression is bound.</summary>
/// <param name="Scope">Where it stands.</param>
/// <param name="Bag">Takes the diagnostics.</param>
/// <param name="Period">The period in force: the paper's, or that after <c>@</c>.</param>
/// <param name="Sources">Collects the values that were used.</param>
internal sealed record ExpressionContext(ExpressionScope Scope, DiagnosticBag Bag, Period? Period, ImmutableArray<MeasureValue>.Builder Sources)
{
    public Location Locate(TextSpan span) => Scope.Names.Locate(span);

    /// <summary>Reports an error and gives the value that stands for it.</summary>
    public ErrorValue Fail(DiagnosticDescriptor descriptor, SyntaxElement place, params ReadOnlySpan<string> arguments)
    {
        Diagnostic diagnostic = descriptor.At(Locate(place.Span), arguments);
        Bag.Add(diagnostic);
        return new ErrorValue(diagnostic.Message);
    }
}
