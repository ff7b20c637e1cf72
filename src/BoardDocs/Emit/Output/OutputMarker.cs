using System.Text;

namespace BoardDocs.Emit;

/// <summary>The file <c>.boarddocs-output</c>: marks a folder as written by this program and lists the files it wrote there.</summary>
internal static class OutputMarker
{
    /// <summary>The file's name.</summary>
    public const string Name = ".boarddocs-output";

    /// <summary>Whether a folder carries the mark.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Name));

    /// <summary>The files that a folder's mark lists, as paths with <c>/</c>; none where there is no mark.</summary>
    public static HashSet<string> Read(string folder) => IsIn(folder)
        ? new HashSet<string>(File.ReadLines(Path.Combine(folder, Name)).Where(line => line.Length > 0), StringComparer.Ordinal)
        : new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Writes the mark, whole or not at all.</summary>
    public static void Write(string folder, IEnumerable<string> files)
    {
        var text = new StringBuilder();
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            text.Append(file).Append('\n');
        }

        string path = Path.Combine(folder, Name);
        File.WriteAllText(path + ".new", text.ToString());
        File.Move(path + ".new", path, overwrite: true);
    }
}
