using System.IO.Enumeration;

namespace BoardDocs.Emit;

/// <summary>Replaces what is published by rename, and clears up after builds that were killed.</summary>
internal static class OutputSwap
{
    /// <summary>Restores what a killed build left between its renames, and removes what it had begun.</summary>
    public static void Recover(OutputPaths paths)
    {
        if (Directory.Exists(paths.Previous))
        {
            RefuseForeign(paths.Previous);
            if (!Directory.Exists(paths.Published))
            {
                Directory.Move(paths.Previous, paths.Published);
            }
            else
            {
                Settle(paths);
            }
        }

        RemoveBuilding(paths);
    }

    /// <summary>Publishes a whole build: every file that an earlier build wrote goes, every other stays.</summary>
    public static void Replace(OutputPaths paths)
    {
        if (Directory.Exists(paths.Published))
        {
            Directory.Move(paths.Published, paths.Previous);
        }

        MoveOrRestore(paths.Building, paths.Published, paths.Previous);
        SettleQuietly(paths);
    }

    /// <summary>Publishes one pack of a build, and with it the list of packs and the style sheet.</summary>
    /// <param name="paths">The folders.</param>
    /// <param name="packId">The pack.</param>
    /// <param name="files">All files of the build.</param>
    /// <param name="shared">Those of them that all packs share and that differ from what is published.</param>
    public static void ReplacePack(OutputPaths paths, string packId, IReadOnlyCollection<string> files, IReadOnlyCollection<string> shared)
    {
        HashSet<string> published = OutputMarker.Read(paths.Published);
        string pack = Path.Combine(paths.Published, packId);
        if (Directory.Exists(pack))
        {
            Directory.CreateDirectory(paths.Previous);
            OutputMarker.Write(paths.Previous, published);
            Directory.Move(pack, Path.Combine(paths.Previous, packId));
        }

        MoveOrRestore(Path.Combine(paths.Building, packId), pack, Path.Combine(paths.Previous, packId));
        published.RemoveWhere(file => file.StartsWith(packId + "/", StringComparison.Ordinal));
        ReplaceShared(paths, published.Union(files), shared);
        SettleQuietly(paths);
        RemoveBuilding(paths);
    }

    /// <summary>Publishes files that all packs share one by one.</summary>
    /// <param name="paths">The folders.</param>
    /// <param name="published">All files that are published then.</param>
    /// <param name="shared">The files to publish.</param>
    public static void ReplaceShared(OutputPaths paths, IEnumerable<string> published, IReadOnlyCollection<string> shared)
    {
        OutputMarker.Write(paths.Published, published);
        foreach (string file in shared)
        {
            string target = Path.Combine(paths.Published, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? paths.Published);
            File.Move(Path.Combine(paths.Building, file), target, overwrite: true);
        }
    }

    /// <summary>Removes a build that is not published.</summary>
    public static void RemoveBuilding(OutputPaths paths)
    {
        if (!Directory.Exists(paths.Building))
        {
            return;
        }

        if (!OutputMarker.IsIn(paths.Building))
        {
            RefuseForeign(paths.Building);
        }

        Directory.Delete(paths.Building, recursive: true);
    }

    private static void RefuseForeign(string folder)
    {
        if (!OutputMarker.IsIn(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => !Path.GetFileName(entry).StartsWith('.')))
        {
            throw new OutputException($"The folder {folder} is in the way and was not written by BoardDocs. Move it away and build again.");
        }
    }

    private static void MoveOrRestore(string from, string to, string previous)
    {
        try
        {
            Directory.Move(from, to);
        }
        catch (Exception fault) when (OutputFaults.IsFault(fault) && Directory.Exists(previous))
        {
            Directory.Move(previous, to);
            throw;
        }
    }

    /// <summary>Settles; the new pack is already published, so what cannot be cleared up now waits for the next build.</summary>
    private static void SettleQuietly(OutputPaths paths)
    {
        try
        {
            Settle(paths);
        }
        catch (Exception fault) when (OutputFaults.IsFault(fault))
        {
            // The next build finds the folder and tries again.
        }
    }

    /// <summary>Empties the folder of what was published before: own files go, unless they are missing now; all others return to their places.</summary>
    private static void Settle(OutputPaths paths)
    {
        if (!Directory.Exists(paths.Previous))
        {
            return;
        }

        HashSet<string> own = OutputMarker.Read(paths.Previous);
        HashSet<string> wanted = OutputMarker.Read(paths.Published);
        SettleFolder(paths, string.Empty, own, wanted);
        File.Delete(Path.Combine(paths.Previous, OutputMarker.Name));
        RemoveEmpty(paths.Previous);
    }

    private static void SettleFolder(OutputPaths paths, string folder, HashSet<string> own, HashSet<string> wanted)
    {
        var entries = new FileSystemEnumerable<(string Name, bool IsFolder)>(
            Path.Combine(paths.Previous, folder),
            (ref FileSystemEntry entry) => (entry.FileName.ToString(), entry.IsDirectory && (entry.Attributes & FileAttributes.ReparsePoint) == 0),
            new EnumerationOptions { AttributesToSkip = 0 });
        foreach ((string name, bool isFolder) in entries.ToList())
        {
            string path = folder.Length == 0 ? name : folder + "/" + name;
            if (isFolder && (Directory.Exists(Path.Combine(paths.Published, path)) || own.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal))))
            {
                SettleFolder(paths, path, own, wanted);
            }
            else if (path != OutputMarker.Name)
            {
                SettleEntry(Path.Combine(paths.Previous, path), Path.Combine(paths.Published, path), own.Contains(path), wanted.Contains(path));
            }
        }
    }

    private static void SettleEntry(string entry, string target, bool isOwn, bool isWanted)
    {
        if ((isOwn && !isWanted) || File.Exists(target) || Directory.Exists(target))
        {
            File.Delete(entry);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? target);
        if (Directory.Exists(entry))
        {
            Directory.Move(entry, target);
        }
        else
        {
            File.Move(entry, target);
        }
    }

    private static void RemoveEmpty(string folder)
    {
        foreach (string inner in Directory.GetDirectories(folder))
        {
            RemoveEmpty(inner);
        }

        if (!Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }
}
