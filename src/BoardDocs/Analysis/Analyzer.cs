using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Analysis;

/// <summary>An editorial rule: looks at one bound paper and reports what a reviewer should see. Rules keep no state.</summary>
public abstract class Analyzer
{
    /// <summary>What it can report.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Looks at one paper.</summary>
    public abstract void Analyze(AnalysisContext context);
}
