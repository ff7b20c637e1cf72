namespace BoardDocs.Cli.Commands;

/// <summary>A file for one picture, which replaces nothing unasked.</summary>
/// <param name="path">The file.</param>
/// <param name="replaces">Whether it may replace another.</param>
internal sealed class PictureFile(string path, bool replaces)
{
    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>Refuses names that say another kind of picture than is made.</summary>
    /// <exception cref="UsageException">The name's ending and the kind differ.</exception>
    public static void CheckEnding(string? path, bool isPng)
    {
        if (!isPng && path?.EndsWith(".png", StringComparison.OrdinalIgnoreCase) is true)
        {
            throw new UsageException($"'{path}' is the name of a PNG picture, but without --png an SVG picture is written. Add --png, or name a file that ends in .svg.");
        }

        if (isPng && path?.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) is true)
        {
            throw new UsageException($"'{path}' is the name of an SVG picture, but with --png a PNG picture is written. Leave --png out, or name a file that ends in .png.");
        }
    }

    /// <summary>Writes the picture; one that is there already with the same bytes stays.</summary>
    /// <exception cref="UsageException">There is another file of that name, or a folder.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(ReadOnlySpan<byte> picture)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"'{path}' is a folder. Name a file in it with -o.");
        }

        if (File.Exists(path) && !replaces)
        {
            if (File.ReadAllBytes(path).AsSpan().SequenceEqual(picture))
            {
                return;
            }

            throw new UsageException($"'{path}' is there already and holds something else. Add --force to replace it, or name another file with -o.");
        }

        WriteWhole(picture);
    }

    // A full disk leaves the old file, and no half of the new one.
    private void WriteWhole(ReadOnlySpan<byte> picture)
    {
        string part = path + ".part";
        try
        {
            File.WriteAllBytes(part, picture);
            File.Move(part, path, overwrite: replaces);
        }
        finally
        {
            File.Delete(part);
        }
    }
}
