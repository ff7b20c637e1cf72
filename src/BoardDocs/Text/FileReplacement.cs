namespace BoardDocs.Text;

/// <summary>Replaces a file in one step, so that nobody ever sees half of it.</summary>
internal static class FileReplacement
{
    /// <summary>Puts other bytes into a file and keeps its permissions.</summary>
    /// <param name="full">The file's full path, links resolved.</param>
    /// <param name="content">The bytes.</param>
    public static void Write(string full, ReadOnlySpan<byte> content)
    {
        string beside = Path.Combine(Path.GetDirectoryName(full) ?? ".", $".{Path.GetFileName(full)}.boarddocs");

        // What a killed run or somebody else left there is removed, not written through: it may be a link that leads elsewhere.
        File.Delete(beside);
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(full));
            }

            File.Move(beside, full, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
