using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Binds the items of an agenda: numbers, papers, attachments and notes.</summary>
internal sealed class AgendaBinder(PaperContext context, ImmutableArray<PaperBinding> papers, DiagnosticBag bag)
{
    private readonly ImmutableArray<string> files = [.. papers.Select(paper => ContentPath.NameOf(paper.Paper.Symbol.Path))];

    /// <summary>Binds the items, numbered in order.</summary>
    public ImmutableArray<AgendaItem> Bind(ImmutableArray<PackItem> items) => [.. items.Select((item, index) => new AgendaItem(
        index + 1,
        item.Title,
        FindPaper(item.Paper),
        FindAttachment(item.Attachment),
        BindNote(item.Note)) { AttachmentLocation = item.Attachment?.Location })];

    private string? FindPaper(NameReference? file)
    {
        if (file is null)
        {
            return null;
        }

        string name = file.Name.StartsWith("./", StringComparison.Ordinal) ? file.Name[2..] : file.Name;
        if (files.Contains(name))
        {
            return Path.GetFileNameWithoutExtension(name);
        }

        string? suggestion = Suggestions.Nearest(name, files);
        bag.ReportWithSuggestion(NameDiagnostics.MissingPaper, file.Location, suggestion, file.Name, NameDiagnostics.Hint(suggestion, "Papers are .md files in the pack's folder."));
        return null;
    }

    private string? FindAttachment(NameReference? file)
    {
        if (file is null)
        {
            return null;
        }

        string? path = ContentPath.Join(context.Folder, file.Name);
        ContentFileStatus status = path is null ? ContentFileStatus.Outside : context.Files.GetStatus(path);
        if (status == ContentFileStatus.Readable)
        {
            return path;
        }

        bag.Report(status == ContentFileStatus.Missing ? NameDiagnostics.MissingFile : NameDiagnostics.FileOutside, file.Location, file.Name);
        return null;
    }

    private ImmutableArray<BoundInline> BindNote(NameReference? note)
    {
        if (note is null)
        {
            return [];
        }

        var links = new List<CrossLink>();
        ImmutableArray<BoundInline> content = MarkdownSnippet.Lower(note.Name, note.Location, context, bag, links);
        bag.AddRange(new CrossLinkChecker(papers).Check(links));
        return content;
    }
}
