using Microsoft.Win32.SafeHandles;

namespace BoardDocs.Emit;

/// <summary>Takes a file piece by piece and compares it with the published one; it is written only from the first difference on.</summary>
/// <param name="published">The published file; closed with the stream.</param>
/// <param name="create">Makes the file that the build writes.</param>
/// <param name="noteUnchanged">Called on closing where no byte differs.</param>
internal sealed class ChangeStream(SafeFileHandle published, Func<Stream> create, Action noteUnchanged) : WriteOnlyStream
{
    private Stream? changed;
    private long same;

    /// <inheritdoc/>
    public override void Flush() => changed?.Flush();

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (changed is null && EarlierOutput.IsSame(published, same, buffer))
        {
            same += buffer.Length;
            return;
        }

        Change().Write(buffer);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !published.IsClosed)
        {
            Finish();
        }

        base.Dispose(disposing);
    }

    private void Finish()
    {
        try
        {
            if (changed is null && RandomAccess.GetLength(published) == same)
            {
                noteUnchanged();
            }
            else
            {
                Change().Dispose();
            }
        }
        finally
        {
            published.Dispose();
        }
    }

    private Stream Change()
    {
        if (changed is null)
        {
            changed = create();
            EarlierOutput.CopyStart(published, same, changed);
        }

        return changed;
    }
}
