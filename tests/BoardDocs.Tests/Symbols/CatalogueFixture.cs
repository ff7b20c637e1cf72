using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Symbols;

/// <summary>The base folder's catalogue with edits.</summary>
internal static class CatalogueFixture
{
    public static CatalogueResult Read(params ReadOnlySpan<(string Path, string Old, string New)> edits) => CatalogueReader.Read(Edit(edits));

    /// <summary>Reads a catalogue that must have no faults.</summary>
    public static Catalogue ReadWhole(params ReadOnlySpan<(string Path, string Old, string New)> edits)
    {
        CatalogueResult result = Read(edits);
        Assert.Empty(result.Diagnostics.Select(diagnostic => $"{diagnostic.Location.Path} {diagnostic.Location.Start} {diagnostic.Message}"));
        return result.Catalogue;
    }

    public static MemoryContent Edit(params ReadOnlySpan<(string Path, string Old, string New)> edits)
    {
        MemoryContent content = SampleContent.Base;
        foreach ((string path, string old, string @new) in edits)
        {
            string text = content.ReadText(path).Content;
            Assert.Contains(old, text, StringComparison.Ordinal);
            content = content.With(path, text.Replace(old, @new, StringComparison.Ordinal));
        }

        return content;
    }

    /// <summary>Replaces a text by one with markup, and asserts that exactly what is marked is reported, with the sentence.</summary>
    public static void AssertFault(string path, string old, string marked, params string[] messages)
    {
        MemoryContent content = Edit((path, old, marked));
        (string text, ImmutableArray<(string Id, TextSpan Span)> expected) = DiagnosticMarkup.Read(content.ReadText(path).Content);
        foreach (string lineEnd in new[] { "\n", "\r\n" })
        {
            SourceText source = SourceText.From(text.Replace("\n", lineEnd, StringComparison.Ordinal));
            ImmutableArray<Diagnostic> found = CatalogueReader.Read(content.With(path, source.Content)).Diagnostics;
            SourceText plain = SourceText.From(text);
            Assert.Equal(
                expected.Select(item => $"{item.Id} {plain.GetLinePosition(item.Span.Start)} {plain.GetLinePosition(item.Span.End)}"),
                found.Select(item => $"{item.Id} {item.Location.Start} {item.Location.End}"));
            Assert.Equal(messages, found.Select(item => item.Message));
            Assert.All(found, item => Assert.Equal(path, item.Location.Path));
        }
    }
}
