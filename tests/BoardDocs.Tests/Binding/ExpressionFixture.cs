using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;
using static BoardDocs.Tests.Binding.ValueFixture;

namespace BoardDocs.Tests.Binding;

/// <summary>Binds expressions over four forces with 48 months of theft, a survey and published days, as a paper for September 2023 would.</summary>
internal sealed class ExpressionFixture
{
    public static readonly Period First = Month(2019, 10);

    private readonly ValueFixture values = new();
    private readonly DiagnosticBag bag = new();

    public ExpressionFixture(Dictionary<string, double[]>? counts = null)
    {
        Counts = counts ?? FourYears();
        values.Counts(First, Counts);
        Parts = Noise(3, 48, 80);
        Wholes = [.. Parts.Select((part, month) => part + 20 + month)];
        Satisfaction = values.Add(MeasureEvaluatorTests.Proportion(values, First, ("ash", Parts, Wholes)) with { Target = 0.7 });
        MeasureEvaluatorTests.Days(values, ("ash", [50, 45, 47, 44, 41, 43, 40, 42, 39, 38, 41, 40]), ("birch", Noise(2, 12, 60)), ("cedar", Noise(3, 12, 70)), ("elm", Noise(4, 12, 80)));
    }

    public Dictionary<string, double[]> Counts { get; }

    public double[] Parts { get; }

    public double[] Wholes { get; }

    public MeasureSymbol Satisfaction { get; }

    public List<(string Text, Symbol Symbol)> Recorded { get; } = [];

    public EditorialOptions Options { get; init; } = new(
        Benchmark: new BenchmarkChoice(BenchmarkChoiceKind.Name, "peers", At("boarddocs.yml")),
        BenchmarkWord: BenchmarkWordMode.Band,
        Trend: new TrendOptions(TrendLexicon.Plain));

    public Func<ExpressionScope, ExpressionScope> Change { get; init; } = scope => scope;

    public ValueFixture Values => values;

    public string Print(string text) => Bind(text).Display;

    public string Error(string text)
    {
        BoundExpression bound = Bind(text);
        Assert.IsType<ErrorValue>(bound.Value);
        Assert.Empty(bound.Display);
        return Assert.Single(Reported());
    }

    public BoundExpression Bind(string text)
    {
        (ExpressionSyntax syntax, ExpressionScope scope) = Prepare(text);
        return ExpressionBinder.Bind(syntax, scope, bag);
    }

    public BoundClaim Claim(string text)
    {
        (ExpressionSyntax syntax, ExpressionScope scope) = Prepare(text);
        return ExpressionBinder.BindClaim(syntax, scope, bag);
    }

    public bool Holds(string text)
    {
        BoundClaim claim = Claim(text);
        Assert.Equal(claim.Holds, bag.ToImmutable().IsEmpty);
        return claim.Holds;
    }

    /// <summary>What was reported: the text it points at, id and message.</summary>
    public IReadOnlyList<string> Reported() =>
        [.. bag.ToImmutable().Select(item => $"{item.Id} {item.Message}")];

    public IEnumerable<Diagnostic> Diagnostics => bag.ToImmutable();

    private (ExpressionSyntax Syntax, ExpressionScope Scope) Prepare(string text)
    {
        var source = SourceText.From(text);
        ExpressionSyntax syntax = ExpressionParser.Parse("paper.md", source, new TextSpan(0, text.Length), bag);
        Assert.Empty(bag.ToImmutable());
        Location Locate(TextSpan span) => Location.In("paper.md", source, span);
        var names = new NameResolver(values.Catalogue, bag, Locate, (span, symbol) => Recorded.Add((source.ToString(span), symbol)));
        return (syntax, Change(new ExpressionScope(values.Evaluator, names, new ValueReporter(bag))
        {
            Period = Period.Ending(Frequency.Quarter, 2023, 9),
            Area = Area("ash"),
            Options = Options,
        }));
    }
}
