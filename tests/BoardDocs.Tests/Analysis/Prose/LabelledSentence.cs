using System.Text;
using BoardDocs.Data;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Analysis;

/// <summary>A sentence as officers write it, with what a careful reader would report.</summary>
/// <param name="Split">train; held-out for those that were written before the rules were tuned; blind and blind-2 for those that were written later, each before the rules were held against them.</param>
/// <param name="Section">The section of the report that it stands in.</param>
/// <param name="Expected">The ids that should be reported, none for a sentence that is right or says nothing of a measure.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Note">Why.</param>
internal sealed record LabelledSentence(string Split, string Section, string[] Expected, string Text, string Note)
{
    /// <summary>The folder of the set and of the content it is about.</summary>
    public static string Folder => RepositoryFiles.PathOf("tests", "BoardDocs.Tests", "Analysis", "Prose");

    /// <summary>All sentences in order.</summary>
    public static LabelledSentence[] ReadAll()
    {
        using CsvTable table = CsvTable.Open(new FolderContent(Folder), "labelled-sentences.csv");
        var sentences = new List<LabelledSentence>();
        while (table.Read())
        {
            string[] cells = [.. Enumerable.Range(0, table.CellCount).Select(cell => Encoding.UTF8.GetString(table[cell]))];
            sentences.Add(new LabelledSentence(cells[0], cells[1], cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries), cells[3], cells[4]));
        }

        return [.. sentences.Skip(1)];
    }
}
