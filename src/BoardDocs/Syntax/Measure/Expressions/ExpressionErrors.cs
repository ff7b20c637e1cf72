using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>Says what is wrong with a token of an expression.</summary>
internal static class ExpressionErrors
{
    /// <summary>Describes the error at one of an expression's tokens.</summary>
    /// <param name="tokens">All tokens in order, what stands before the expression included.</param>
    /// <param name="index">The token that is missing, skipped or not closed.</param>
    public static SyntaxError Describe(SyntaxToken[] tokens, int index)
    {
        SyntaxToken token = tokens[index];
        if (SyntaxErrors.CheckQuotes(token) is { } unclosed)
        {
            return unclosed;
        }

        if (token.Kind == SyntaxKind.SkippedText)
        {
            return DescribeSkipped(token, index > 0 ? tokens[index - 1] : null);
        }

        return token.Kind == SyntaxKind.Punctuation
            ? new SyntaxError(SyntaxDiagnostics.MissingBracket, token.Span) { Suggestion = ")" }
            : DescribeMissing(tokens, index);
    }

    private static SyntaxError DescribeMissing(SyntaxToken[] tokens, int index)
    {
        string previous = index > 0 ? tokens[index - 1].Text : string.Empty;
        (string what, string place, string example) = previous switch
        {
            "" => ("A value", "here", string.Empty),
            "." => ("A name", "after the dot", ", as in homicide.count"),
            "@" => ("A period", "after @", ", as in homicide.count@2022-Q2"),
            "to" => ("A format", "after to", ": 1 dp, whole, words, sign or percent"),
            ":" => ("A value", "after claim:", ", as in claim: homicide.rank(msg) <= 4"),
            _ => ("A value", $"after {previous}", string.Empty),
        };
        return new SyntaxError(SyntaxDiagnostics.MissingPart, tokens[index].Span, what, place, example);
    }

    private static SyntaxError DescribeSkipped(SyntaxToken token, SyntaxToken? previous)
    {
        string text = token.Text;
        if (!ExpressionLimits.Allow(text))
        {
            return new SyntaxError(SyntaxDiagnostics.ExpressionTooDeep, token.Span);
        }

        return text[0] == '-'
            ? DescribeMinus(token, text)
            : new SyntaxError(SyntaxDiagnostics.UnexpectedInExpression, token.Span, Excerpt.Of(text), WhatToDo(text, previous));
    }

    private static string WhatToDo(string text, SyntaxToken? previous)
    {
        int digits = text[0] == ',' ? CharacterClass.CountDigits(text.AsSpan(1)) : 0;
        return digits > 0 && previous?.Kind == SyntaxKind.Number
            ? $"Numbers in expressions have no comma between thousands: write {previous.Text}{text.AsSpan(1, digits)}."
            : previous?.Kind == SyntaxKind.Identifier && char.IsLetter(text[0]) && HoldsSentenceEnd(text)
            ? "The value seems to have no end: put the backtick (`) that is missing behind it."
            : previous?.Kind == SyntaxKind.Identifier && char.IsLetter(text[0]) && text.Contains('.', StringComparison.Ordinal)
            ? "A measure is written as its id, without blanks, as in homicide.count; its title cannot stand here."
            : "Put an operator between two values, double quotes around text, or take it out.";
    }

    private static bool HoldsSentenceEnd(string text)
    {
        int dot = text.IndexOf('.', StringComparison.Ordinal);
        return dot >= 0 && (dot + 1 == text.Length || char.IsWhiteSpace(text[dot + 1]));
    }

    private static SyntaxError DescribeMinus(SyntaxToken token, string text)
    {
        string before = token.FullSpan.Start < token.Span.Start ? string.Empty : " ";
        string after = text.Length == 1 || CharacterClass.IsBlank(text[1]) ? string.Empty : " ";
        return new SyntaxError(SyntaxDiagnostics.MinusWithoutSpaces, new TextSpan(token.Span.Start, 1)) { Suggestion = $"{before}-{after}" };
    }
}
