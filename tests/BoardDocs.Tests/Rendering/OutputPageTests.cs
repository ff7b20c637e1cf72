using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Emit;
using BoardDocs.Rendering;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Tests.Specs;
using BoardDocs.Text;

namespace BoardDocs.Tests.Rendering;

/// <summary>The examples on the pages about printing: content, and where a page has one a script in the place of the browser or of qpdf.</summary>
public sealed class OutputPageTests : IDisposable
{
    private readonly TemporaryFolder scripts = new();

    public static TheoryData<string> Pages => [.. DiagnosticPageTests.Ids(hasExample: true).Where(DiagnosticPageTests.IsAboutPrinting)];

    public void Dispose() => scripts.Dispose();

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public void Example_Reports_What_Is_Marked(string id)
    {
        SpecExample[] files = [.. SpecExample.ReadPage($"diagnostics/{id}.md", File.ReadAllText(RepositoryFiles.PathOf("specs", "diagnostics", $"{id}.md"))).Where(block => block.File is not null)];
        MemoryContent content = SampleContent.Base;
        var expected = new List<string>();
        foreach (SpecExample file in files.Where(file => file.Language != "sh"))
        {
            (string text, ImmutableArray<(string Id, TextSpan Span)> marks) = DiagnosticMarkup.Read(file.Text);
            content = content.With(file.File ?? string.Empty, text);
            expected.AddRange(marks.Select(mark => DiagnosticPageTests.Show(mark.Id, Location.In(file.File ?? string.Empty, SourceText.From(text), mark.Span))));
        }

        Assert.Contains(expected, line => line.StartsWith(id, StringComparison.Ordinal));
        Assert.Equal(expected, Print(content, Script(files, "browser"), Script(files, "qpdf")).Select(found => DiagnosticPageTests.Show(found.Id, found.Location)));
    }

    private static ImmutableArray<Diagnostic> Print(MemoryContent content, string? browser, string? qpdf)
    {
        Compilation compilation = Compilation.Create(content);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        BoundPack pack = compilation.GetBoundPack("demo");
        using var folder = new PrintFolder();
        compilation.Emit(new PrintSink(new MemorySink(), folder));
        if (browser is null)
        {
            qpdf ??= QpdfSearch.Run(null).Program;
            Skip.If(qpdf is null, "qpdf is not installed.");
            return new AttachmentReader(qpdf ?? string.Empty, folder, content) { Limits = new ChildLimits(TimeSpan.FromSeconds(2)) }.Read(pack).Diagnostics;
        }

        Diagnostic? fault = new PackPrinter(browser, TimeSpan.FromSeconds(20)).Print(folder, pack, PdfProperties.Of(pack, compilation.GetEmitContext(null).Catalogue, isDraft: false), AttachmentSet.Empty).Fault;
        return fault is null ? [] : [fault];
    }

    private string? Script(SpecExample[] files, string name) =>
        files.FirstOrDefault(file => file is { Language: "sh" } && file.File == name) is { } script ? FakeBrowser.Write(scripts, script.Text) : null;
}
