using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Reads the arguments of a member: a length of time, a group or area, a ratio's series.</summary>
internal static class ArgumentReader
{
    private const int MostMonths = 1200;

    /// <summary>The arguments in any order, or null where one was reported.</summary>
    public static MemberArguments? Read(ImmutableArray<ExpressionSyntax> arguments, MeasureSymbol measure, SyntaxToken member, ExpressionContext context)
    {
        MemberArguments? read = new();
        foreach (ExpressionSyntax argument in arguments)
        {
            MemberArguments? next = argument switch
            {
                DurationExpressionSyntax duration => OfDuration(duration, read, member, context),
                NameExpressionSyntax name when SeriesOf(measure, name.Identifier.Text) is { } series => read with { Series = series },
                NameExpressionSyntax name => OfName(name.Identifier, read, member, context),
                LiteralExpressionSyntax { Token.Kind: SyntaxKind.QuotedText } text when SeriesOf(measure, text.Token.ValueText) is { } series =>
                    read with { Series = series },
                LiteralExpressionSyntax { Token.IsMissing: true } => null,
                _ => Unusable(argument, member, context),
            };
            if (next is null)
            {
                return null;
            }

            read = next;
        }

        return read;
    }

    private static string? SeriesOf(MeasureSymbol measure, string name) => measure.Kind == MeasureKind.Ratio
        ? measure.Series.FirstOrDefault(series => string.Equals(series, name, StringComparison.OrdinalIgnoreCase))
        : null;

    private static MemberArguments? OfDuration(DurationExpressionSyntax duration, MemberArguments read, SyntaxToken member, ExpressionContext context)
    {
        int perUnit = duration.Unit.Text switch
        {
            "month" or "months" => 1,
            "quarter" or "quarters" => 3,
            _ => 12,
        };
        bool isWhole = int.TryParse(duration.Number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        return isWhole && number is > 0 and <= MostMonths && Members.TakesDuration(member.Text) && read.Months is null
            ? read with { Months = number * perUnit }
            : Unusable(duration, member, context);
    }

    private static MemberArguments? OfName(SyntaxToken name, MemberArguments read, SyntaxToken member, ExpressionContext context)
    {
        Symbol? named = Members.Compares(member.Text)
            ? context.Scope.Names.Comparator(name.Text, name.Span)
            : context.Scope.Names.Area(name.Text, name.Span);
        return named is null ? null : read with { Named = named };
    }

    private static MemberArguments? Unusable(ExpressionSyntax argument, SyntaxToken member, ExpressionContext context)
    {
        context.Fail(NameDiagnostics.UnusableArgument, argument, ExpressionText.Of(argument), member.Text, Members.Takes(member.Text));
        return null;
    }
}
