using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Inline values and claims.</summary>
internal static class ValueLowering
{
    /// <summary>Binds a code span that begins with <c>=</c>.</summary>
    public static BoundInline LowerValue(PaperSession session, InlineValueSyntax syntax, bool opensSentence)
    {
        if (IsUnreadable(syntax))
        {
            return new BoundErrorInline("This value cannot be read.") { Written = $"`{session.TextAt(syntax.Span).Trim('`').Trim()}`" };
        }

        BoundExpression bound = ExpressionBinder.Bind(syntax.Expression, ScopeOf(session) with { OpensSentence = opensSentence }, session.Diagnostics);
        foreach (MeasureValue value in bound.Sources)
        {
            session.Publish(value);
        }

        Note(session, bound, syntax.Expression.Span);
        session.NoteRates(bound.Sources, (bound.Value as NumberValue)?.Unit, syntax.Expression.Span);
        return bound.Value is ErrorValue error ? new BoundErrorInline(error.Reason) { Written = $"`= {bound.Text.Trim()}`" } : new BoundInlineValue(bound, bound.Display);
    }

    /// <summary>Checks a code span that begins with <c>claim:</c>; it prints nothing.</summary>
    public static void CheckClaim(PaperSession session, InlineClaimSyntax syntax)
    {
        if (IsUnreadable(syntax))
        {
            return;
        }

        BoundClaim claim = ExpressionBinder.BindClaim(syntax.Expression, ScopeOf(session), session.Diagnostics);
        foreach (MeasureValue value in claim.Expression.Sources)
        {
            session.Values.Add(value);
        }

        session.Claims.Add(claim);
    }

    /// <summary>What expressions mean in the paper; that it has no period or area is reported once.</summary>
    public static ExpressionScope ScopeOf(PaperSession session) => new(session.Context.Evaluator, session.Names, session.ValueReporter)
    {
        Period = session.Period,
        Area = session.FindArea(session.Paper.Options),
        Options = session.Paper.Options,
    };

    /// <summary>Notes a number that is a value of a measure as it stands, so that papers print it alike.</summary>
    private static void Note(PaperSession session, BoundExpression bound, TextSpan span)
    {
        if (bound is { Value: NumberValue { Printed: null, IsDifference: false } number, Sources: [{ } source] } && number.Number is var shown)
        {
            bool isCount = number.Unit == Unit.Count;
            if (shown == (isCount ? source.Count : source.Value) && bound.Display.Any(char.IsAsciiDigit))
            {
                session.NumberNotes.Add(new NumberNote(source, isCount, bound.Display, span));
            }
        }
    }

    /// <summary>Whether something is missing or unexpected in it, which the tree has reported.</summary>
    private static bool IsUnreadable(InlineSyntax syntax) =>
        syntax.DescendantTokens().Any(token => token.IsMissing || token.Kind == SyntaxKind.SkippedText);
}
