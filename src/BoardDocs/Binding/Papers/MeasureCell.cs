using BoardDocs.Diagnostics;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Binding;

/// <summary>The words of a row's cells.</summary>
internal sealed class MeasureCell(PaperSession session, MeasureRow row, MeasureValue value, RowFaults faults)
{
    /// <summary>The text of a column's cell.</summary>
    public string Text(MeasureColumn column) => column.Name switch
    {
        "measure" => row.Label,
        "trend" => Trend(),
        "benchmark" => row.Use.Options.Benchmark is { Kind: BenchmarkChoiceKind.Text } words ? words.Text : value.BenchmarkCell,
        "outlook" => row.Outlook ?? string.Empty,
        "target" => row.Target ?? Target(),
        "owner" => row.Use.Measure.Owner ?? string.Empty,
        "met" when row.Target is { } target => Met(target),
        _ => Member(column),
    };

    /// <summary>A judgement prints first, the computed word beside it.</summary>
    private string Trend()
    {
        string word = row.ShowsTrend ? value.Trend?.Word ?? TrendWords.NotAvailable : TrendWords.NotAvailable;
        return row.Outlook is null ? word : $"{row.Outlook} (computed: {Sentence.Continue(word)})";
    }

    private string Target() => row.Use.Measure.Target is { } target
        ? NumberText.Format(target, value.Measure.Unit, value.Decimals)
        : string.Empty;

    private string Met(string target) =>
        value.Value is { } found && TargetText.TryParse(target, out double wanted) && TargetText.IsMet(found, wanted, row.Use.Measure.Polarity) is { } isMet
            ? isMet ? "Yes" : "No"
            : TrendWords.NotAvailable;

    private string Member(MeasureColumn column)
    {
        if (column.Expression is null)
        {
            return TrendWords.NotAvailable;
        }

        var bag = new DiagnosticBag();
        BoundExpression bound = ExpressionBinder.Bind(
            column.Expression,
            ValueLowering.ScopeOf(session) with { Area = row.Use.Area, StatementOptions = row.Statement, RowMeasure = row.Use.Measure, OpensSentence = true },
            bag);
        faults.Add(row.Label, bag);
        foreach (MeasureValue source in bound.Sources)
        {
            session.Publish(source);
        }

        return bound.Display;
    }
}
