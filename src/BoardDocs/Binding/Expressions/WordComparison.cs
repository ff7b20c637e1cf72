using BoardDocs.Diagnostics;
using BoardDocs.Statistics;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Compares a trend or relation word with one that the paper writes.</summary>
internal static class WordComparison
{
    /// <param name="syntax">The comparison.</param>
    /// <param name="word">The side that was computed or quoted.</param>
    /// <param name="otherSyntax">The other side.</param>
    /// <param name="other">Its value; null for a bare word.</param>
    /// <param name="context">The state.</param>
    public static ExpressionValue Bind(
        BinaryExpressionSyntax syntax, TextValue word, ExpressionSyntax otherSyntax, ExpressionValue? other, ExpressionContext context)
    {
        if (syntax.Operator.Text is not ("=" or "==" or "!="))
        {
            return context.Fail(NameDiagnostics.UnitsDisagree, syntax, ExpressionText.Of(syntax), "Words are equal or not; they are not more or less than each other.");
        }

        TextValue? written = other is null ? new TextValue(ExpressionText.Of(otherSyntax)) : other as TextValue;
        if (written is null)
        {
            string reason = other is RankValue
                ? ComparisonBinder.PlaceHint(ReferenceEquals(otherSyntax, syntax.Right) ? syntax.Left : syntax.Right)
                : $"A word and {ValueWords.Describe(other ?? word)} cannot be compared.";
            return context.Fail(NameDiagnostics.UnitsDisagree, syntax, ExpressionText.Of(syntax), reason);
        }

        // Of two computed or quoted texts the one with a vocabulary decides which words the other may be.
        (TextValue computed, TextValue stated, ExpressionSyntax place) = word.Vocabulary.IsEmpty && !written.Vocabulary.IsEmpty
            ? (written, word, ReferenceEquals(otherSyntax, syntax.Right) ? syntax.Left : syntax.Right)
            : (word, written, otherSyntax);
        if (stated.Vocabulary.IsEmpty && !computed.Vocabulary.IsEmpty && !computed.Vocabulary.Contains(Meant(stated, place), StringComparer.OrdinalIgnoreCase))
        {
            context.Scope.Names.ReportUnknown(
                NameDiagnostics.UnknownWord, place.Span, stated.Text, computed.Vocabulary.Select(item => item.ToLowerInvariant()),
                $"It can be {Sentence.List([.. computed.Vocabulary.Select(item => item.ToLowerInvariant())], "or")}.",
                ExpressionText.Of(ReferenceEquals(place, syntax.Right) ? syntax.Left : syntax.Right));
            return new ErrorValue($"'{stated.Text}' is not one of the words.");
        }

        bool areEqual = string.Equals(Plain(computed.Text), Plain(Meant(stated, place)), StringComparison.OrdinalIgnoreCase);
        return new TruthValue(areEqual == (syntax.Operator.Text != "!="));
    }

    /// <summary>Bare words have no blanks: moderate-reduction is Moderate reduction.</summary>
    private static string Meant(TextValue stated, ExpressionSyntax place) => place is NameExpressionSyntax ? stated.Text.Replace('-', ' ') : stated.Text;

    /// <summary>A series that is 100 % throughout is stable too.</summary>
    private static string Plain(string word) => string.Equals(word, TrendWords.StableAtAll, StringComparison.OrdinalIgnoreCase) ? TrendWords.Stable : word;
}
