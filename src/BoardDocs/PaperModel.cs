using System.Collections.Immutable;
using BoardDocs.Analysis;
using BoardDocs.Binding;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs;

/// <summary>One bound paper with its findings; it depends on its tree and context only and is taken over while both are the same.</summary>
internal sealed class PaperModel
{
    private readonly PaperContext context;

    private PaperModel(PaperSource source, PaperContext context, PaperBinding binding, FilterResult findings, ImmutableArray<SuppressionRequest> requests, SeverityRules rules)
    {
        this.context = context.WithoutOthers();
        Source = source;
        Binding = binding;
        Diagnostics = findings.Diagnostics;
        Suppressions = findings.Suppressions;
        PackRequests = requests;
        Rules = rules;
    }

    /// <summary>The paper's text.</summary>
    public PaperSource Source { get; }

    /// <summary>The bound paper and what was noted on the way.</summary>
    public PaperBinding Binding { get; }

    /// <summary>What is wrong, with the severities in force, in stable order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What the paper asks to be passed over of its own findings.</summary>
    public ImmutableArray<Suppression> Suppressions { get; }

    /// <summary>What the paper asks to be passed over of the findings that concern the whole pack.</summary>
    public ImmutableArray<SuppressionRequest> PackRequests { get; }

    /// <summary>The severities in force.</summary>
    public SeverityRules Rules { get; }

    /// <summary>Binds a paper and runs the rules over it.</summary>
    public static PaperModel Bind(PaperSource source, PaperContext context) => Finish(source, context, BindAlone(source, context), []);

    /// <summary>Binds a paper without running the rules over it.</summary>
    public static PaperBinding BindAlone(PaperSource source, PaperContext context)
    {
        PaperBinding binding = PaperBinder.Bind(source.Tree, context);

        // A file that cannot be read counts as empty: that it has no title is not worth saying.
        return source.Text.Length == 0 && PaperText.Check(context.Files, source.Path) is { } unreadable
            ? binding with { Diagnostics = [unreadable] }
            : binding;
    }

    /// <summary>Runs the rules over a bound file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="context">What it was bound against.</param>
    /// <param name="binding">The bound file.</param>
    /// <param name="more">Further findings that lie in the file.</param>
    public static PaperModel Finish(PaperSource source, PaperContext context, PaperBinding binding, IEnumerable<Diagnostic> more)
    {
        SyntaxTree tree = source.Tree;
        var bag = new DiagnosticBag();
        bag.AddRange(tree.Diagnostics);
        bag.AddRange(binding.Diagnostics);
        bag.AddRange(more);
        if (PaperText.CheckEncoding(tree) is { } fault)
        {
            bag.Add(fault);
        }

        AnalyzerCatalog.Run(new AnalysisContext(tree, binding.Paper, context, bag));
        ImmutableArray<SuppressionRequest> requests = new SuppressionReader(tree, bag).Read(binding.Directives);
        SeverityRules rules = RulesOf(context, binding, bag);
        source.Release();
        FilterResult findings = SuppressionFilter.Apply(bag.ToImmutable(), [.. requests.Where(request => !PackAnalyzerCatalog.Reports(request.Id))], rules);
        return new PaperModel(source, context, binding, findings, [.. requests.Where(request => PackAnalyzerCatalog.Reports(request.Id))], rules);
    }

    /// <summary>Binds an expression as if the paper held it.</summary>
    public ExpressionAnswer Evaluate(string expression) => ExpressionProbe.Bind(context, Binding.Paper.Symbol, expression);

    /// <summary>Whether binding a file in a context would come to the same.</summary>
    public bool IsSame(PaperSource source, PaperContext other) =>
        ReferenceEquals(Source, source)
        && ReferenceEquals(context.Catalogue, other.Catalogue)
        && ReferenceEquals(context.Evaluator, other.Evaluator)
        && context.PackId == other.PackId
        && context.Options == other.Options
        && (ReferenceEquals(context.Files, other.Files) || Binding.IsSameIn(other.Files));

    private static SeverityRules RulesOf(PaperContext context, PaperBinding binding, DiagnosticBag bag)
    {
        var rules = ImmutableSortedDictionary.CreateBuilder<string, DiagnosticSeverity?>(StringComparer.Ordinal);
        foreach (RuleSetting setting in binding.Rules.Where(setting => RuleIds.Check(setting.Id, setting.Location, bag)))
        {
            rules[setting.Id] = setting.Severity;
        }

        return new SeverityRules(context.Catalogue.Rules, rules.ToImmutable());
    }
}
