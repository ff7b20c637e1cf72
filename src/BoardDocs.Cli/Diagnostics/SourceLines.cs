using BoardDocs.Text;

namespace BoardDocs.Cli.Diagnostics;

/// <summary>Finds the line of source that a diagnostic points at.</summary>
internal sealed class SourceLines(IContentFiles files)
{
    private (string Path, SourceText Text)? last;

    /// <summary>A line (from 0) of a file, or null where there is none.</summary>
    public string? Read(string path, int line)
    {
        if (files.GetStatus(path) != ContentFileStatus.Readable)
        {
            return null;
        }

        return files.GetLength(path) > 4_000_000 ? Stream(path, line) : ReadCached(path, line);
    }

    private string? ReadCached(string path, int line)
    {
        if (last?.Path != path)
        {
            last = (path, files.ReadText(path));
        }

        SourceText text = last.Value.Text;
        return line < text.LineStarts.Length ? text.ToString(text.GetLineSpan(line)) : null;
    }

    private string? Stream(string path, int line)
    {
        using var reader = new StreamReader(files.OpenRead(path));
        for (int i = 0; i < line; i++)
        {
            if (reader.ReadLine() is null)
            {
                return null;
            }
        }

        return reader.ReadLine();
    }
}
