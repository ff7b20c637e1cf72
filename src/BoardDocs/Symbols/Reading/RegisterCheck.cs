using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Checks the rows of a register: keys, statuses, number and encoding.</summary>
internal static class RegisterCheck
{
    /// <summary>The rows a register may have.</summary>
    public const int MaximumRows = 1000;

    /// <summary>Reports what is wrong and gives back the rows that can be used.</summary>
    public static ImmutableArray<RegisterRow> Run(RegisterSymbol register, ImmutableArray<RegisterRow> rows, DiagnosticBag bag)
    {
        if (rows.Length > MaximumRows)
        {
            bag.Report(SyntaxDiagnostics.TableTooLong, rows[MaximumRows].Location);
            return rows[..MaximumRows];
        }

        ReportEncoding(register, rows, bag);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (RegisterRow row in rows)
        {
            RegisterCell key = row[register.Key];
            if (register.Key.Length == 0)
            {
                continue;
            }

            if (key.Text.Length == 0)
            {
                bag.Report(NameDiagnostics.EmptyRegisterCell, row.Location, register.Key, register.Id);
            }
            else if (!keys.Add(key.Text))
            {
                bag.Report(NameDiagnostics.RepeatedRegisterKey, key.Location, key.Text, register.Id);
            }

            CheckStatus(register, row, bag);
        }

        return rows;
    }

    private static void CheckStatus(RegisterSymbol register, RegisterRow row, DiagnosticBag bag)
    {
        if (register.Status is not { } column || register.Statuses.Contains(row[column].Text))
        {
            return;
        }

        RegisterCell status = row[column];
        if (status.Text.Length == 0)
        {
            bag.Report(NameDiagnostics.EmptyRegisterCell, row.Location, column, register.Id);
            return;
        }

        string? suggestion = Suggestions.Nearest(status.Text, register.Statuses);
        string hint = NameDiagnostics.Hint(suggestion, $"Its statuses are {string.Join(", ", register.Statuses)}.");
        bag.ReportWithSuggestion(NameDiagnostics.UnknownRegisterStatus, status.Location, suggestion, status.Text, register.Id, hint);
    }

    private static void ReportEncoding(RegisterSymbol register, ImmutableArray<RegisterRow> rows, DiagnosticBag bag)
    {
        if (rows.SelectMany(row => row.Cells.Values).FirstOrDefault(cell => cell.Text.Contains('\uFFFD')) is { } broken)
        {
            bag.Report(NameDiagnostics.UnreadableRegisterFile, broken.Location, register.File);
        }
    }
}
