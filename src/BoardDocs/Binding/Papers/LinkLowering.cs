using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Links and images: where they may lead, and whether it is there.</summary>
internal static class LinkLowering
{
    private const string PaperExtension = ".md";

    /// <summary>Lowers a link; one without words takes them from its target.</summary>
    public static BoundInline LowerLink(PaperSession session, string url, ImmutableArray<BoundInline> content, TextSpan span)
    {
        if (SchemeOf(url) is { } scheme)
        {
            return scheme is "https" or "http" or "mailto"
                ? new BoundLink(new ExternalTarget(url), content.IsEmpty ? [new BoundText(url)] : content)
                : session.Report(NameDiagnostics.LinkScheme, span, url);
        }

        (string path, string? anchor) = SplitAnchor(url);
        if (path.Length == 0)
        {
            return LowerAnchor(session, anchor, content, span);
        }

        return path.EndsWith(PaperExtension, StringComparison.OrdinalIgnoreCase)
            ? LowerPaperLink(session, path, anchor, content, span)
            : LowerAttachment(session, path, content, span);
    }

    /// <summary>Lowers an image.</summary>
    public static BoundInline LowerImage(PaperSession session, string url, string alternativeText, TextSpan span)
    {
        if (SchemeOf(url) is not null)
        {
            return session.Report(NameDiagnostics.RemoteImage, span, url);
        }

        string? path = FindFile(session, Uri.UnescapeDataString(url), span, out BoundErrorInline? error);
        if (alternativeText.Length == 0)
        {
            error = session.Report(NameDiagnostics.ImageWithoutText, span, url);
        }

        return error ?? (BoundInline)new BoundImage(path ?? string.Empty, alternativeText);
    }

    /// <summary>Finds a file that content names, from the pack's folder.</summary>
    public static string? FindFile(PaperSession session, string name, TextSpan span, out BoundErrorInline? error)
    {
        string? path = ContentPath.Join(session.Context.Folder, name);
        ContentFileStatus status = path is null ? ContentFileStatus.Outside : session.GetStatus(path);
        error = status switch
        {
            ContentFileStatus.Missing => session.Report(NameDiagnostics.MissingFile, span, name),
            ContentFileStatus.Outside => session.Report(NameDiagnostics.FileOutside, span, name),
            _ => null,
        };
        return error is null ? path : null;
    }

    private static BoundLink LowerAnchor(PaperSession session, string? anchor, ImmutableArray<BoundInline> content, TextSpan span)
    {
        session.LocalLinks.Add((anchor ?? string.Empty, span));
        return new BoundLink(new AnchorTarget(null, anchor), content);
    }

    private static BoundLink LowerPaperLink(PaperSession session, string path, string? anchor, ImmutableArray<BoundInline> content, TextSpan span)
    {
        string file = Uri.UnescapeDataString(path);
        file = file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file;
        session.CrossLinks.Add(new CrossLink(file, anchor, session.Locate(span)));
        return new BoundLink(new AnchorTarget(file[..^PaperExtension.Length], anchor), content);
    }

    private static BoundInline LowerAttachment(PaperSession session, string path, ImmutableArray<BoundInline> content, TextSpan span)
    {
        string name = Uri.UnescapeDataString(path);
        string? file = FindFile(session, name, span, out BoundErrorInline? error);
        return error ?? (BoundInline)new BoundLink(
            new AttachmentTarget(file ?? string.Empty),
            content.IsEmpty ? [new BoundText(ContentPath.NameOf(name))] : content);
    }

    private static (string Path, string? Anchor) SplitAnchor(string url)
    {
        int hash = url.IndexOf('#');
        return hash < 0 ? (url, null) : (url[..hash], Uri.UnescapeDataString(url[(hash + 1)..]));
    }

    /// <summary>
    /// The scheme of an address in lower case, or null for a relative one. Control characters and blanks are left out first,
    /// as browsers do, and <c>//host</c> counts as a scheme of its own.
    /// </summary>
    private static string? SchemeOf(string url)
    {
        string compact = string.Concat(url.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
        if (compact.StartsWith("//", StringComparison.Ordinal) || compact.StartsWith('\\'))
        {
            return "//";
        }

        int colon = compact.IndexOf(':');
        int end = compact.AsSpan().IndexOfAny('/', '#', '?');
        return colon > 0 && (end < 0 || colon < end) ? compact[..colon].ToLowerInvariant() : null;
    }
}
