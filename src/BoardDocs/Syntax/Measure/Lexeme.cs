using Sprache;

namespace BoardDocs.Syntax;

/// <summary>Finds the token that a line begins with.</summary>
/// <param name="line">The line from the token's first character on.</param>
/// <returns>The token's length; 0 where there is none.</returns>
internal delegate int TokenScanner(ReadOnlySpan<char> line);

/// <summary>Parsers of single tokens. A token takes the blanks before it along, so that nothing of the text is lost.</summary>
internal static class Lexeme
{
    /// <summary>A token that is found by a scanner.</summary>
    /// <param name="kind">The token's kind.</param>
    /// <param name="scan">Finds its length.</param>
    /// <param name="acrossLines">Whether it may stand on a later line.</param>
    public static Parser<SyntaxToken> Of(SyntaxKind kind, TokenScanner scan, bool acrossLines = false) => input =>
    {
        var here = (SliceInput)input;
        SliceInput start = here.SkipBlanks(acrossLines || here.LineEndsAreBlanks);
        int length = scan(start.Rest);
        return length > 0
            ? Result.Success(here.MakeToken(kind, start, length), start.Skip(length))
            : Result.Failure<SyntaxToken>(input, string.Empty, []);
    };

    /// <summary>A punctuation mark.</summary>
    public static Parser<SyntaxToken> Sign(string sign, bool acrossLines = false) =>
        Of(SyntaxKind.Punctuation, line => line.StartsWith(sign, StringComparison.Ordinal) ? sign.Length : 0, acrossLines);

    /// <summary>One of several punctuation marks, longer ones first.</summary>
    public static Parser<SyntaxToken> AnySign(params string[] signs) => Of(SyntaxKind.Punctuation, line =>
    {
        foreach (string sign in signs)
        {
            if (line.StartsWith(sign, StringComparison.Ordinal))
            {
                return sign.Length;
            }
        }

        return 0;
    });

    /// <summary>A word with a meaning.</summary>
    public static Parser<SyntaxToken> Keyword(string word) =>
        Of(SyntaxKind.Keyword, line => CharacterClass.CountName(line) == word.Length && line.StartsWith(word, StringComparison.Ordinal) ? word.Length : 0);

    /// <summary>A minus sign between two operands: it needs a blank, or the end of the text, on each side.</summary>
    public static IResult<SyntaxToken> SpacedMinus(IInput input)
    {
        var here = (SliceInput)input;
        SliceInput start = here.SkipBlanks(here.LineEndsAreBlanks);
        ReadOnlySpan<char> line = start.Rest;
        bool isSpaced = start != here && line.StartsWith("-") && (line.Length == 1 || CharacterClass.IsBlank(line[1]));
        return isSpaced
            ? Result.Success(here.MakeToken(SyntaxKind.Punctuation, start, 1), start.Skip(1))
            : Result.Failure<SyntaxToken>(input, string.Empty, []);
    }

    /// <summary>A token of no width, where the language wants one and the text has none; never fails.</summary>
    public static Parser<SyntaxToken> Missing(SyntaxKind kind) => input =>
    {
        var here = (SliceInput)input;
        return Result.Success(here.MakeToken(kind, here, 0), input);
    };

    /// <summary>The token, or a missing one; never fails.</summary>
    public static Parser<SyntaxToken> Expect(this Parser<SyntaxToken> token, SyntaxKind kind)
    {
        Parser<SyntaxToken> missing = Missing(kind);
        return input =>
        {
            IResult<SyntaxToken> result = token(input);
            return result.WasSuccessful ? result : missing(input);
        };
    }
}
