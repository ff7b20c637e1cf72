using System.Collections.Immutable;
using BoardDocs.Analysis;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Analysis;

/// <summary>Tests rules and fixes on papers whose findings are marked as <c>{|BD2001:homicde|}</c>.</summary>
internal static class CodeFixVerifier
{
    private const string Front = "---\ntitle: Performance report\nquarter: 2023-24 Q2\n---\n\n";

    /// <summary>The paper with this body has exactly the marked findings.</summary>
    public static void Reports(string marked, string front = Front) => Check(marked, front);

    /// <summary>As <see cref="Reports"/>; all fixes at once give the fixed body, which nothing more can be fixed in.</summary>
    public static void Fixes(string marked, string fixedBody)
    {
        SemanticModel model = Check(marked, Front);
        SourceText mended = CodeFixCatalog.ApplyAll(model.GetDiagnostics(), model.Tree.Text);
        Assert.Equal(Front + fixedBody, mended.Content);
        Assert.DoesNotContain(Model(mended.Content).GetDiagnostics(), diagnostic => !model.GetFixes(diagnostic).IsEmpty);
    }

    private static SemanticModel Check(string marked, string front)
    {
        (string text, ImmutableArray<(string Id, TextSpan Span)> expected) = DiagnosticMarkup.Read(front + marked);
        SemanticModel model = Model(text);
        Assert.Equal(
            expected.Select(mark => $"{mark.Id} '{text.Substring(mark.Span.Start, mark.Span.Length)}' at {mark.Span.Start}"),
            model.GetDiagnostics().Select(found => $"{found.Id} '{text.Substring(found.Location.Span.Start, found.Location.Span.Length)}' at {found.Location.Span.Start}"));
        return model;
    }

    private static SemanticModel Model(string text)
    {
        var compilation = Compilation.Create(SampleContent.Base.With(SampleContent.ReportPath, text));
        SyntaxTree tree = compilation.GetTree(SampleContent.ReportPath) ?? throw new InvalidOperationException();
        return compilation.GetSemanticModel(tree);
    }
}
