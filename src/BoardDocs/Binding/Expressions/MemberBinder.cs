using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Binds <c>measure.member(arguments)</c>, or <c>member(arguments)</c> where the row names the measure.</summary>
internal static class MemberBinder
{
    public static ExpressionValue Bind(ExpressionSyntax syntax, ExpressionContext context)
    {
        (ExpressionSyntax callee, ImmutableArray<ExpressionSyntax> arguments) =
            syntax is CallExpressionSyntax call ? (call.Callee, call.Arguments) : (syntax, []);
        switch (callee)
        {
            case MemberExpressionSyntax { Receiver: NameExpressionSyntax receiver } member:
                MeasureSymbol? measure = context.Scope.Names.Measure(receiver.Identifier);
                return measure is null ? new ErrorValue($"There is no measure '{receiver.Identifier.Text}'.") : OfMember(measure, member.Member, arguments, syntax, context);
            case NameExpressionSyntax name when context.Scope.RowMeasure is { } row && Members.Names.Contains(name.Identifier.Text):
                return OfMember(row, name.Identifier, arguments, syntax, context);
            case NameExpressionSyntax name:
                return OfBareName(name, context);
            default:
                return context.Fail(NameDiagnostics.NotAValue, syntax, ExpressionText.Of(syntax), "Only a measure has members, as in homicide.count.");
        }
    }

    private static ExpressionValue OfMember(
        MeasureSymbol measure, SyntaxToken member, ImmutableArray<ExpressionSyntax> arguments, ExpressionSyntax syntax, ExpressionContext context)
    {
        if (member.IsMissing)
        {
            return new ErrorValue("The member is missing.");
        }

        if (!Members.Names.Contains(member.Text))
        {
            context.Scope.Names.ReportUnknown(
                NameDiagnostics.UnknownMember, member.Span, member.Text, Members.Names, $"It has {Sentence.List([.. Members.Names])}.");
            return new ErrorValue($"A measure has no '.{member.Text}'.");
        }

        return ArgumentReader.Read(arguments, measure, member, context) is { } read
            ? Members.Bind(member.Text, new MemberCall(measure, member, syntax, read, context))
            : new ErrorValue("An argument cannot be used.");
    }

    private static ErrorValue OfBareName(NameExpressionSyntax name, ExpressionContext context) =>
        context.Scope.Names.Measure(name.Identifier) is { } measure
            ? context.Fail(NameDiagnostics.NotAValue, name, measure.Id, $"It is a measure; say what of it, as in {measure.Id}.value.")
            : new ErrorValue($"There is no measure '{name.Identifier.Text}'.");
}
