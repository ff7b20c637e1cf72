using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;

namespace BoardDocs.Rendering;

/// <summary>What came of making pictures: all of them, or none and the reason.</summary>
public sealed class PictureResult
{
    private readonly ImmutableArray<string> fault;

    private PictureResult(ImmutableArray<ReadOnlyMemory<byte>> pictures, ImmutableArray<string> fault)
    {
        Pictures = pictures;
        this.fault = fault;
    }

    /// <summary>PNG files in the order of the drawings; none where they could not be made.</summary>
    public ImmutableArray<ReadOnlyMemory<byte>> Pictures { get; }

    /// <summary>Why there are none, for a pack that wanted some; null where there are.</summary>
    public Diagnostic? FaultIn(BoundPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return fault.IsEmpty ? null : OutputDiagnostics.FailedBrowser.At(Location.OfFile(pack.Cover.Symbol.Path), fault.AsSpan());
    }

    internal static PictureResult Of(ImmutableArray<ReadOnlyMemory<byte>> pictures) => new(pictures, []);

    internal static PictureResult Failed(string browser, string ending, string saying) =>
        new([], ["not all of its PNG pictures", browser, ending, saying]);
}
