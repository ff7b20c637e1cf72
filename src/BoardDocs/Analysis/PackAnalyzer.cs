using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Analysis;

/// <summary>An editorial rule that compares the papers of a pack, or needs to know all of them. Rules keep no state.</summary>
internal abstract class PackAnalyzer
{
    /// <summary>What it can report.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Looks at one pack.</summary>
    public abstract void Analyze(PackAnalysisContext context);
}
