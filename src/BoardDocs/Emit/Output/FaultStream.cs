namespace BoardDocs.Emit;

/// <summary>A file being written whose faults are told in plain words.</summary>
internal sealed class FaultStream(Stream file, string shownAs) : WriteOnlyStream
{
    /// <inheritdoc/>
    public override void Flush() => Guard(file.Flush);

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            file.Write(buffer);
        }
        catch (Exception fault) when (OutputFaults.IsFault(fault))
        {
            throw OutputFaults.Of(shownAs, fault);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Guard(file.Dispose);
        }

        base.Dispose(disposing);
    }

    private void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception fault) when (OutputFaults.IsFault(fault))
        {
            throw OutputFaults.Of(shownAs, fault);
        }
    }
}
