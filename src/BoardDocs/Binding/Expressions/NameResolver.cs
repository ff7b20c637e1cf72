using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>Looks names up in the catalogue, reports each unknown name once at its spot, with a suggestion, and records what was found where.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="bag">Takes the diagnostics.</param>
/// <param name="locate">The place of a span of the paper.</param>
/// <param name="record">Takes each name that was found, for questions about the paper; null where nobody asks.</param>
internal sealed class NameResolver(Catalogue catalogue, DiagnosticBag bag, Func<TextSpan, Location> locate, Action<TextSpan, Symbol>? record = null)
{
    private readonly HashSet<Location> reported = [];

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue => catalogue;

    /// <summary>The place of a span of the paper.</summary>
    public Location Locate(TextSpan span) => locate(span);

    /// <summary>The measure a token names, or null where there is none (reported) or the token is missing.</summary>
    public MeasureSymbol? Measure(SyntaxToken token) => Measure(token.ValueText, token.Span);

    /// <summary>The measure of a name, or null.</summary>
    public MeasureSymbol? Measure(string name, TextSpan span) => Find(
        name,
        span,
        catalogue.Measures.GetValueOrDefault(name),
        NameDiagnostics.UnknownMeasure,
        catalogue.Measures.Keys,
        "Measures are declared in catalogue/measures.yml.",
        CatalogueReader.MeasuresPath);

    /// <summary>The area of a name, or null.</summary>
    public AreaSymbol? Area(string name, TextSpan span) => Find(
        name,
        span,
        catalogue.Areas.GetValueOrDefault(name),
        NameDiagnostics.UnknownArea,
        catalogue.Areas.Keys,
        "Areas are declared in catalogue/areas.yml.",
        CatalogueReader.AreasPath);

    /// <summary>The register of a name, or null.</summary>
    public RegisterSymbol? Register(SyntaxToken token) => Find(
        token.ValueText,
        token.Span,
        catalogue.Registers.GetValueOrDefault(token.ValueText),
        NameDiagnostics.UnknownRegister,
        catalogue.Registers.Keys,
        "Registers are declared in catalogue/registers.yml.",
        CatalogueReader.RegistersPath);

    /// <summary>The grades of a name, or null.</summary>
    public GradesSymbol? Grades(SyntaxToken token) => Find(
        token.ValueText,
        token.Span,
        catalogue.Grades.GetValueOrDefault(token.ValueText),
        NameDiagnostics.UnknownGrades,
        catalogue.Grades.Keys,
        "Grades are declared in catalogue/grades.yml.",
        CatalogueReader.GradesPath);

    /// <summary>The group or area that a comparison names, or null; groups win.</summary>
    public Symbol? Comparator(string name, TextSpan span) => Find(
        name,
        span,
        FindComparator(name),
        NameDiagnostics.UnknownGroup,
        catalogue.Groups.Keys.Concat(catalogue.Areas.Keys),
        "Groups are declared in catalogue/groups.yml; for no comparison write 'none', for words of your own use double quotes.",
        CatalogueReader.GroupsPath,
        CatalogueReader.AreasPath);

    /// <summary>Checks a benchmark that this paper writes; those of other files are checked with their files.</summary>
    public void Benchmark(BenchmarkChoice? choice)
    {
        if (choice is { Kind: BenchmarkChoiceKind.Name } && choice.Location.Path == locate(choice.Location.Span).Path)
        {
            Comparator(choice.Text, choice.Location.Span);
        }
    }

    /// <summary>
    /// The choices a measure's values are computed under where options hold. Data of one area only is compared with nothing;
    /// a benchmark that is not there was reported where it is written.
    /// </summary>
    /// <param name="options">The paper's options with those of the measure and the statement, merged.</param>
    /// <param name="measure">The measure.</param>
    public ValueContext Context(EditorialOptions options, MeasureSymbol measure)
    {
        bool isCompared = options.Benchmark is { Kind: BenchmarkChoiceKind.Name } && !measure.Dataset.Definition.IsLocal;
        Symbol? comparator = isCompared && options.Benchmark is { } choice ? FindComparator(choice.Text) : null;
        return ValueContext.From(options, comparator as GroupSymbol, comparator as AreaSymbol);
    }

    /// <summary>Reports a name that is not known, once at its spot.</summary>
    /// <param name="descriptor">A descriptor with two arguments: the name and the hint; a third where <paramref name="subject"/> is given.</param>
    /// <param name="span">Where the name stands.</param>
    /// <param name="name">The name.</param>
    /// <param name="candidates">What it may have meant.</param>
    /// <param name="otherwise">What to say where nothing is near.</param>
    /// <param name="subject">What the name was said of, where the message tells it.</param>
    public void ReportUnknown(
        DiagnosticDescriptor descriptor, TextSpan span, string name, IEnumerable<string> candidates, string otherwise, string subject = "") =>
        Report(descriptor, span, name, Suggestions.Nearest(name, candidates), otherwise, subject);

    private void Report(DiagnosticDescriptor descriptor, TextSpan span, string name, string? suggestion, string otherwise, string subject)
    {
        Location place = locate(span);
        if (reported.Add(place))
        {
            bag.ReportWithSuggestion(descriptor, place, suggestion, name, NameDiagnostics.Hint(suggestion, otherwise), subject);
        }
    }

    private Symbol? FindComparator(string name) => (Symbol?)catalogue.Groups.GetValueOrDefault(name) ?? catalogue.Areas.GetValueOrDefault(name);

    private TSymbol? Find<TSymbol>(
        string name, TextSpan span, TSymbol? found, DiagnosticDescriptor unknown, IEnumerable<string> candidates, string otherwise, params ReadOnlySpan<string> files)
        where TSymbol : Symbol
    {
        if (found is not null)
        {
            record?.Invoke(span, found);
        }
        else if (!span.IsEmpty && !catalogue.MayBeLost(name, files))
        {
            string? meant = OtherNames.IdOf<TSymbol>(catalogue, name) ?? Suggestions.Nearest(name, candidates);
            Report(unknown, span, name, meant, otherwise, string.Empty);
        }

        return found;
    }
}
