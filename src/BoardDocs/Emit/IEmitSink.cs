namespace BoardDocs.Emit;

/// <summary>Takes the files of a build. Paths are relative, with <c>/</c> between their parts; calls may come from several threads.</summary>
public interface IEmitSink
{
    /// <summary>Writes a whole file.</summary>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    void Write(string path, ReadOnlySpan<byte> content);

    /// <summary>Opens a file that is written piece by piece; it is complete once the stream is closed.</summary>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    Stream Open(string path);
}
