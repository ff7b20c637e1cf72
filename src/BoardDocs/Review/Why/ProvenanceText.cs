using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;

namespace BoardDocs.Review;

/// <summary>Says in plain text where a value comes from: definition, formula, rows, comparison and trend. What is suppressed is never told.</summary>
public static class ProvenanceText
{
    /// <summary>The text, with LF line ends.</summary>
    /// <param name="model">The paper that the expression was evaluated for.</param>
    /// <param name="answer">What came out.</param>
    public static string Of(SemanticModel model, ExpressionAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(answer);
        var lines = new LabelledLines();
        AddAnswer(lines, answer);
        PaperSymbol paper = model.BoundPaper.Symbol;
        lines.Add("Paper", $"{paper.Path}, {paper.Period?.ToWords() ?? "no period"}, {paper.Area?.Name ?? "no area"}");
        foreach (MeasureValue value in answer.Expression.Sources)
        {
            lines.AddBreak();
            new ValueStory(model.Compilation, paper, value, lines).Tell();
        }

        foreach (MeasureSymbol measure in answer.Measures.Where(measure => answer.Expression.Sources.All(source => source.Measure.Id != measure.Id)))
        {
            lines.AddBreak();
            DefinitionLines.Add(lines, measure);
        }

        return lines.ToString();
    }

    private static void AddAnswer(LabelledLines lines, ExpressionAnswer answer)
    {
        BoundExpression expression = answer.Expression;
        lines.AddTitle(expression.Value is ErrorValue ? $"{expression.Text} has no value that may be printed" : $"{expression.Text} is {expression.Display}");
        if (expression.Value is ErrorValue { Reason: var reason })
        {
            lines.Add("Why", reason);
        }
        else if (expression.Value is NumberValue number)
        {
            lines.Add("Exactly", ExactNumber.Of(number.Number, number.Unit));
        }

        foreach (Diagnostic note in answer.Diagnostics.Where(found => found.Severity != DiagnosticSeverity.Error))
        {
            lines.Add("Note", note.Message);
        }
    }
}
