using BoardDocs.Diagnostics;

namespace BoardDocs.Data;

/// <summary>A column that says what a row is about; each distinct text is looked at once.</summary>
/// <param name="table">The file.</param>
/// <param name="index">The column's place, from 0; -1 where the file has no such column.</param>
/// <param name="role">Its role.</param>
/// <param name="definition">The dataset.</param>
/// <param name="faults">Takes what is wrong.</param>
internal abstract class KeyColumn(CsvTable table, int index, string role, DatasetDefinition definition, DataFaults faults)
{
    /// <summary>What a text means that cannot be used.</summary>
    protected const int None = -1;

    private readonly TextIndex texts = new();
    private readonly List<int> meanings = [];

    /// <summary>What is wrong goes here.</summary>
    protected DataFaults Faults { get; } = faults;

    /// <summary>The dataset.</summary>
    protected DatasetDefinition Definition { get; } = definition;

    /// <summary>The place of the cell.</summary>
    protected Location Place => table.LocationOf(index);

    /// <summary>Reads the cell of the row that the table stands at; false where it cannot be used.</summary>
    public bool TryRead(out int meaning)
    {
        if (index < 0)
        {
            meaning = Default;
            return true;
        }

        int number = texts.NumberOf(table[index], out string? added);
        if (added is not null)
        {
            meanings.Add(added.Length == 0 ? None : Interpret(added));
        }

        meaning = meanings[number];
        if (meaning == None)
        {
            ReportUse(table[index].IsEmpty ? string.Empty : table.GetText(index));
        }

        return meaning != None;
    }

    /// <summary>What every row means where there is no such column.</summary>
    protected abstract int Default { get; }

    /// <summary>What a text that was not seen before means; reports what is to be told once only.</summary>
    protected abstract int Interpret(string text);

    /// <summary>Reports what is to be told for each row with a text that cannot be used.</summary>
    protected abstract void ReportUnusable(string text);

    /// <summary>Reports what many cells of the column may share, at the first of them.</summary>
    protected void ReportAlike(DiagnosticDescriptor descriptor, string group, params ReadOnlySpan<string> arguments)
    {
        if (!Faults.TryAdd(descriptor, group, table.Line))
        {
            Faults.ReportFirst(descriptor, group, Place, arguments);
        }
    }

    /// <summary>Reports a text that is not UTF-8, once in a file.</summary>
    protected bool ReportEncoding(string text)
    {
        bool isBroken = text.Contains('\uFFFD');
        if (isBroken)
        {
            Faults.ReportOnce(DataDiagnostics.NotUtf8, Place, Definition.File);
        }

        return isBroken;
    }

    private void ReportUse(string text)
    {
        if (text.Length == 0)
        {
            ReportAlike(DataDiagnostics.EmptyKeyCell, role, Definition.Columns[role].Name, role);
        }
        else
        {
            ReportUnusable(text);
        }
    }
}
