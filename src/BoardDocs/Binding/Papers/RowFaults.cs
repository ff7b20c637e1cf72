using BoardDocs.Diagnostics;

namespace BoardDocs.Binding;

/// <summary>What is wrong with a column's expression in some rows of a table: the place is the column's, so that the message names the rows.</summary>
internal sealed class RowFaults
{
    private readonly List<(string Row, Diagnostic Finding)> faults = [];

    /// <summary>Notes what was found in one cell.</summary>
    public void Add(string row, IEnumerable<Diagnostic> found) => faults.AddRange(found.Select(finding => (row, finding)));

    /// <summary>Reports each fault once, with the rows it concerns.</summary>
    public void ReportTo(DiagnosticBag bag) => bag.AddRange(faults
        .GroupBy(fault => fault.Finding, fault => fault.Row)
        .Select(group => group.Key with { Message = $"{Rows([.. group.Distinct()])}: {group.Key.Message}" }));

    private static string Rows(string[] rows) =>
        $"In the row{(rows.Length == 1 ? string.Empty : "s")} {Sentence.Shorten([.. rows.Select(row => $"'{row}'")])}";
}
