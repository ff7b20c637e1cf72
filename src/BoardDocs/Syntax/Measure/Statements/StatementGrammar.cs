using Sprache;

namespace BoardDocs.Syntax;

/// <summary>The grammar of measure blocks: one statement a line, <c>key: value; key: value</c>. It parses any text.</summary>
internal static class StatementGrammar
{
    private static readonly Parser<SyntaxToken> Colon = Lexeme.Sign(":");
    private static readonly Parser<SyntaxToken> Comma = Lexeme.Sign(",");
    private static readonly Parser<SyntaxToken> Semicolon = Lexeme.Sign(";");
    private static readonly Parser<SyntaxToken> Key = Lexeme.Of(SyntaxKind.Key, StatementScanners.Key);
    private static readonly Parser<SyntaxToken> FirstKey = Lexeme.Of(SyntaxKind.Key, StatementScanners.Key, acrossLines: true);
    private static readonly Parser<SyntaxToken> Quoted = Lexeme.Of(SyntaxKind.QuotedText, TokenScanners.Quoted);
    private static readonly Parser<SyntaxToken> Plain = Lexeme.Of(SyntaxKind.PlainText, StatementScanners.Plain);
    private static readonly Parser<SyntaxToken> Skipped = Lexeme.Of(SyntaxKind.SkippedText, StatementScanners.Skipped);

    private static readonly Parser<ValueItemSyntax> Item =
        from text in Quoted.Or(Plain).Expect(SyntaxKind.PlainText)
        from heading in Quoted.Select(token => (SyntaxToken?)token).Or(Parse.Return<SyntaxToken?>(null))
        select new ValueItemSyntax(text, heading);

    private static readonly Parser<SyntaxElement[]> FurtherItem =
        from comma in Comma
        from item in Item
        select new SyntaxElement[] { comma, item };

    private static readonly Parser<FieldValueSyntax> Value =
        from first in Item
        from rest in FurtherItem.Many()
        select new FieldValueSyntax([first, .. rest.SelectMany(pair => pair)]);

    // An equals sign in the place of the colon is taken for it, and reported.
    private static readonly Parser<SyntaxToken> ColonOrSlip = Lexeme.AnySign(":", "=").Expect(SyntaxKind.Punctuation);

    private static readonly Parser<SyntaxElement[]> Field = FieldOf(Key, ColonOrSlip);

    private static readonly Parser<SyntaxElement[]> FieldWithoutSemicolon =
        from semicolon in Lexeme.Missing(SyntaxKind.Punctuation)
        from field in FieldOf(Key, Colon)
        select new SyntaxElement[] { semicolon, field[0] };

    private static readonly Parser<SyntaxElement[]> SemicolonAndField =
        from semicolon in Semicolon
        from field in Field.Or(Parse.Return(Array.Empty<SyntaxElement>()))
        select new SyntaxElement[] { semicolon }.Concat(field).ToArray();

    private static readonly Parser<SyntaxElement[]> Head =
        FieldOf(FirstKey, ColonOrSlip)
            .Or(One(Lexeme.Sign(";", acrossLines: true)))
            .Or(One(Lexeme.Of(SyntaxKind.SkippedText, StatementScanners.Skipped, acrossLines: true)));

    private static readonly Parser<StatementSyntax> Statement =
        from head in Head
        from tail in SemicolonAndField.Or(FieldWithoutSemicolon).Or(One(Skipped)).Many()
        select new StatementSyntax([.. head, .. tail.SelectMany(part => part)]);

    /// <summary>All statements of a block; it never fails and leaves nothing but blanks.</summary>
    public static readonly Parser<IEnumerable<StatementSyntax>> Statements = Statement.Many();

    private static Parser<SyntaxElement[]> FieldOf(Parser<SyntaxToken> key, Parser<SyntaxToken> colon) =>
        from keyToken in key
        from colonToken in colon
        from value in Value
        select new SyntaxElement[] { new FieldSyntax(keyToken, colonToken, value) };

    private static Parser<SyntaxElement[]> One(Parser<SyntaxToken> token) => token.Select(single => new SyntaxElement[] { single });
}
