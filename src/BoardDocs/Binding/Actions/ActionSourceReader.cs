using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Finds the paper whose actions a block collects, and reads what the block says of them.</summary>
internal sealed class ActionSourceReader(PaperSession session)
{
    private const string Extension = ".md";

    private static readonly WordTable<bool> Shows = new WordTable<bool>("open", false).And("all", true);

    /// <summary>Reads a line <c>from</c>; null, and reported, where there is no such paper.</summary>
    public ActionSource? Read(StatementReader statement)
    {
        if (statement.Item("from") is not { } item || Find(item) is not { } source)
        {
            return null;
        }

        bool showsAll = false;
        if (statement.Item("show") is { } show && !Shows.TryGetValue(show.ValueText, out showsAll))
        {
            statement.ReportWrong(show, "show", "open or all");
        }

        return source with { ShowsAll = showsAll };
    }

    /// <summary>Reads a line <c>update</c> of the source above it.</summary>
    public ActionSource Update(StatementReader statement, ActionSource source)
    {
        if (statement.Item("update") is not { } item)
        {
            return source;
        }

        if (!int.TryParse(item.ValueText, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || source.Lines.All(line => line.Number != number))
        {
            session.Report(NameDiagnostics.UnknownAction, item.Span, item.ValueText, source.Name, source.Lines.Length.ToString(CultureInfo.InvariantCulture));
            return source;
        }

        if (statement.Field("done") is null)
        {
            statement.ReportMissing("progress");
        }

        return source with { Updates = source.Updates.SetItem(number, new ActionUpdate(statement.Text("progress"), statement.Text("done"))) };
    }

    private ActionSource? Find(SyntaxToken item)
    {
        string name = item.ValueText.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? item.ValueText[..^Extension.Length] : item.ValueText;
        string[] parts = name.Split('/');
        string packId = parts.Length > 1 ? parts[0] : session.Context.PackId;
        string path = $"packs/{packId}/{parts[^1]}{Extension}";
        if (parts.Length > 2 || session.Context.FindTree(path) is not { } tree)
        {
            ReportMissing(item, name, packId, path);
            return null;
        }

        session.Remember(path);
        session.Sources.Add(path);
        return IsLater(item, packId) ? null : Read(item, name, tree);
    }

    private void ReportMissing(SyntaxToken item, string name, string packId, string path)
    {
        session.GetStatus(path);
        IEnumerable<string> papers = session.Context.Files.ListFiles("packs/" + packId)
            .Where(file => file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            .Select(file => ContentPath.NameOf(file)[..^Extension.Length]);
        string? suggestion = Suggestions.Nearest(name, papers);
        string hint = NameDiagnostics.Hint(suggestion, "Name a paper of this pack, as in minutes, or one of an earlier pack, as in 2022-03-panel/minutes.");
        session.ReportName(NameDiagnostics.MissingPaper, item.Span, suggestion, name, hint);
    }

    private bool IsLater(SyntaxToken item, string packId)
    {
        if (packId == session.Context.PackId || session.DateOf(packId) is not { } other || session.DateOf(session.Context.PackId) is not { } own || other <= own)
        {
            return false;
        }

        session.Report(NameDiagnostics.ActionsOfLaterPack, item.Span, item.ValueText, ActionDue.InFull(other), ActionDue.InFull(own));
        return true;
    }

    private ActionSource Read(SyntaxToken item, string name, SyntaxTree tree)
    {
        ImmutableArray<ActionLine> lines = ActionLine.All(tree.Root.MeasureBlocks);
        if (lines.IsEmpty)
        {
            session.Report(NameDiagnostics.PaperWithoutActions, item.Span, name);
        }

        return new ActionSource(name, FrontMatter.TitleOf(tree) ?? name, lines);
    }
}
