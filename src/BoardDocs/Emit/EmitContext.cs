using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Text;

namespace BoardDocs.Emit;

/// <summary>What a pack is emitted with.</summary>
/// <param name="Catalogue">Organisation, language and theme.</param>
/// <param name="Files">The content folder, from which images and attachments are copied.</param>
public sealed record EmitContext(Catalogue Catalogue, IContentFiles Files)
{
    /// <summary>The compiler's plain version, such as <c>0.1.0</c>.</summary>
    public string CompilerVersion { get; init; } = typeof(EmitContext).Assembly.GetName().Version?.ToString(3) ?? string.Empty;

    /// <summary>Every input that the pack uses.</summary>
    public ImmutableArray<EmitInput> Inputs { get; init; } = [];

    /// <summary>Whether the pack is emitted in spite of errors: every page says so and there is no manifest.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether the pack is also written as one file that holds all it needs.</summary>
    public bool WithSingleFile { get; init; }

    /// <summary>Whether the pack has a PDF, <c>pack.pdf</c>, which its index page then leads to; no other page depends on it.</summary>
    public bool WithPdf { get; init; }

    /// <summary>What a draft prints at the top of the paper it lies in, or on the pack's cover.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>How many papers are written at once.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Told the id of each paper once it is written.</summary>
    public IProgress<string>? Progress { get; init; }

    /// <summary>Draws a figure.</summary>
    internal Func<BoundFigure, Theme, FigurePictures> Draw { get; init; } = ChartPictures.Draw;
}

/// <summary>An input of a pack.</summary>
/// <param name="Path">The file, relative to the content folder.</param>
/// <param name="Sha256">SHA-256 of its text with LF line ends and no byte order mark, or of its bytes where it is no text; lower-case hexadecimal.</param>
public sealed record EmitInput(string Path, string Sha256);
