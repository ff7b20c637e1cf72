using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs;

/// <summary>Reads papers; one that cannot be read counts as empty and is reported.</summary>
internal static class PaperText
{
    /// <summary>The text of a paper, empty where it cannot be read.</summary>
    public static SourceText Read(IContentFiles files, string path)
    {
        try
        {
            return files.GetStatus(path) == ContentFileStatus.Readable ? files.ReadText(path) : SourceText.From(string.Empty);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return SourceText.From(string.Empty);
        }
    }

    /// <summary>Why a paper cannot be read, or null.</summary>
    public static Diagnostic? Check(IContentFiles files, string path)
    {
        if (files.GetStatus(path) == ContentFileStatus.Outside)
        {
            return NameDiagnostics.FileOutside.At(Location.OfFile(path), path);
        }

        try
        {
            using Stream stream = files.OpenRead(path);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return NameDiagnostics.MissingFile.At(Location.OfFile(path), path);
        }
    }

    /// <summary>The first character that was lost, or null.</summary>
    public static Diagnostic? CheckEncoding(SyntaxTree tree)
    {
        int unreadable = tree.Text.FirstUnreadable;
        return unreadable < 0 ? null : NameDiagnostics.PaperNotUtf8.At(
            tree.GetLocation(new TextSpan(unreadable, 1)),
            tree.Text.IsUtf8
                ? "was lost before it came into this file. Type it again in the place of the sign \uFFFD."
                : "could not be read, because the file is not saved as UTF-8. Save it again with the encoding UTF-8 and put the character back.");
    }
}
