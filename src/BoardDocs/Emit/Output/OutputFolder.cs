using System.Collections.Immutable;

namespace BoardDocs.Emit;

/// <summary>The output folder while one build has it: files go to a sibling, and are published by rename when all are written.</summary>
public sealed class OutputFolder : IDisposable
{
    private readonly OutputPaths paths;
    private readonly FileStream hold;
    private readonly HashSet<string> own;
    private readonly FolderSink sink;
    private bool isSwapped;

    private OutputFolder(OutputPaths paths, FileStream hold)
    {
        this.paths = paths;
        this.hold = hold;
        own = OutputMarker.Read(paths.Published);
        sink = new FolderSink(paths.Building, new EarlierOutput(paths.Published, own), paths.Shown);
    }

    /// <summary>Takes the files of the build.</summary>
    public IEmitSink Sink => sink;

    /// <summary>Takes the folder for one build; what a killed build left is put right first.</summary>
    /// <param name="path">A folder that is absent, empty but for dot files, or written by this program.</param>
    /// <exception cref="OutputException">The folder holds something else, is in use, or cannot be written.</exception>
    public static OutputFolder Open(string path) => Guarded(path, () =>
    {
        OutputPaths paths = OutputPaths.Of(path);
        Directory.CreateDirectory(Path.GetDirectoryName(paths.Published) ?? paths.Published);
        FileStream hold = Hold(paths);
        try
        {
            OutputSwap.Recover(paths);
            Check(paths);
            Directory.CreateDirectory(paths.Building);
            OutputMarker.Write(paths.Building, []);
            return new OutputFolder(paths, hold);
        }
        catch
        {
            hold.Dispose();
            throw;
        }
    });

    /// <summary>Publishes the build in place of everything that earlier builds wrote; where it wrote the same, nothing is touched.</summary>
    /// <exception cref="OutputException">The folder cannot be written; what was published before is unchanged.</exception>
    public void Commit() => Guarded(paths.Shown, () =>
    {
        ImmutableArray<string> files = sink.Files;
        CheckForeign(files);
        if (OutputMarker.IsIn(paths.Published) && sink.Changed.IsEmpty && own.SetEquals(files))
        {
            return false;
        }

        sink.Complete(_ => true);
        OutputMarker.Write(paths.Building, files);
        OutputSwap.Replace(paths);
        return isSwapped = true;
    });

    /// <summary>Publishes one pack of the build with the list of packs and the style sheet; other packs stay as they are.</summary>
    /// <exception cref="OutputException">The folder cannot be written; what was published before is unchanged.</exception>
    public void CommitPack(string packId) => Guarded(paths.Shown, () =>
    {
        if (!OutputMarker.IsIn(paths.Published))
        {
            Commit();
            return true;
        }

        ImmutableArray<string> files = sink.Files;
        CheckForeign(files);
        var shared = sink.Changed.Where(file => !IsOfPack(file)).ToImmutableArray();
        if (sink.Changed.Any(IsOfPack) || !own.Where(IsOfPack).ToHashSet(StringComparer.Ordinal).SetEquals(files.Where(IsOfPack)))
        {
            sink.Complete(IsOfPack);
            OutputSwap.ReplacePack(paths, packId, files, shared);
            return isSwapped = true;
        }

        if (!shared.IsEmpty)
        {
            OutputSwap.ReplaceShared(paths, own.Union(files), shared);
        }

        return true;

        bool IsOfPack(string file) => file.StartsWith(packId + "/", StringComparison.Ordinal);
    });

    /// <summary>Whether the folder already holds a pack, so that a list of packs may name it.</summary>
    public bool Holds(string packId) => File.Exists(Path.Combine(paths.Published, packId, "index.html"));

    /// <summary>Lets go of the folder; what a build wrote and did not publish is removed.</summary>
    public void Dispose()
    {
        try
        {
            if (!isSwapped)
            {
                OutputSwap.RemoveBuilding(paths);
            }
        }
        catch (Exception fault) when (OutputFaults.IsFault(fault))
        {
            // What cannot be removed now is removed by the next build.
        }
        finally
        {
            hold.Dispose();
        }
    }

    private static FileStream Hold(OutputPaths paths)
    {
        // The lock is an empty file that goes with its holder; one with content is somebody else's.
        if (File.Exists(paths.Lock) && new FileInfo(paths.Lock).Length > 0)
        {
            throw new OutputException($"The file {paths.Lock} is in the way and was not written by BoardDocs. Move it away and build again.");
        }

        try
        {
            return new FileStream(paths.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException fault) when (File.Exists(paths.Lock))
        {
            throw new OutputException($"The output folder {paths.Shown} is in use by another build. Wait until it has finished, or choose another folder with -o.", fault);
        }
    }

    private static void Check(OutputPaths paths)
    {
        if (!Directory.Exists(paths.Published) || OutputMarker.IsIn(paths.Published))
        {
            return;
        }

        if (Directory.EnumerateFileSystemEntries(paths.Published).Any(entry => !Path.GetFileName(entry).StartsWith('.')))
        {
            throw new OutputException($"The output folder {paths.Shown} holds files that BoardDocs did not write. Choose an empty folder, or a name that is still free, with -o.");
        }
    }

    private void CheckForeign(IEnumerable<string> written)
    {
        foreach (string file in written)
        {
            if (!own.Contains(file) && File.Exists(Path.Combine(paths.Published, file)))
            {
                throw new OutputException($"The file {file} in the output folder {paths.Shown} was not written by BoardDocs and is in the way. Move it away and build again.");
            }
        }
    }

    private static T Guarded<T>(string shown, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception fault) when (OutputFaults.IsFault(fault))
        {
            throw OutputFaults.Of(shown, fault);
        }
    }
}
