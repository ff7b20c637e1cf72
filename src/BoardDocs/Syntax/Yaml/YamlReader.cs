using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>Reads YAML mappings: front matter and catalogue files. Duplicate keys are kept for the caller to report.</summary>
public static class YamlReader
{
    /// <summary>The levels of lists and mappings that may stand inside each other.</summary>
    public const int MaximumDepth = 32;

    /// <summary>Reads keys and values; never throws.</summary>
    /// <param name="path">The file, for diagnostics.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="span">The part of it that is YAML.</param>
    /// <param name="bag">Takes what cannot be read.</param>
    /// <returns>The pairs that could be read, those behind a fault included, with spans in the file.</returns>
    public static YamlMapping Read(string path, SourceText text, TextSpan span, DiagnosticBag bag)
    {
        return IsTooLarge(path, text, span, bag)
            ? new YamlMapping(span, [])
            : new YamlSession(text, span, error => bag.Add(error.ToDiagnostic(path, text))).Read();
    }

    /// <summary>Reads a file that is one list; never throws.</summary>
    /// <param name="path">The file, for diagnostics.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="bag">Takes what cannot be read.</param>
    /// <returns>The items that could be read, those behind a fault included, with spans in the file.</returns>
    internal static ImmutableArray<YamlNode> ReadList(string path, SourceText text, DiagnosticBag bag)
    {
        var span = new TextSpan(0, text.Length);
        return IsTooLarge(path, text, span, bag)
            ? []
            : new YamlSession(text, span, error => bag.Add(error.ToDiagnostic(path, text))).ReadList();
    }

    private static bool IsTooLarge(string path, SourceText text, TextSpan span, DiagnosticBag bag)
    {
        bool isTooLarge = PaperLimits.IsTooLarge(text.Slice(span));
        if (isTooLarge)
        {
            bag.Report(SyntaxDiagnostics.FileTooLarge, Location.In(path, text, new TextSpan(span.Start, 0)));
        }

        return isTooLarge;
    }
}
