using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace BoardDocs.Binding;

/// <summary>What is collected while one paper is bound; used by one thread.</summary>
internal sealed class PaperSession
{
    private readonly Func<TextSpan, Location> locate;
    private readonly DocumentSyntax? document;
    private readonly Dictionary<TermSymbol, BoundTerm> terms = [];

    /// <summary>Starts on a paper.</summary>
    public PaperSession(PaperContext context, PaperSymbol paper, SyntaxTree tree)
        : this(context, paper, tree.GetLocation)
    {
        document = tree.Root;
        Source = tree.Text;
    }

    /// <summary>Starts on a piece of Markdown outside a paper's body, all of whose findings lie at one place.</summary>
    public PaperSession(PaperContext context, PaperSymbol paper, Func<TextSpan, Location> locate)
    {
        Context = context;
        Paper = paper;
        this.locate = locate;
        Names = new NameResolver(context.Catalogue, Diagnostics, locate, (span, symbol) => References.Add(new SymbolReference(span, symbol)));
        ValueReporter = new ValueReporter(Diagnostics, context.Evaluator, paper);
    }

    /// <summary>Looks names up.</summary>
    public NameResolver Names { get; }

    /// <summary>Reports what is wrong with values.</summary>
    public ValueReporter ValueReporter { get; }

    /// <summary>What the paper is bound against.</summary>
    public PaperContext Context { get; }

    /// <summary>The paper.</summary>
    public PaperSymbol Paper { get; }

    /// <summary>What is wrong.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>The ids in use.</summary>
    public IdRegistry Ids { get; } = new();

    /// <summary>Headings, figures and tables that links can lead to, in order.</summary>
    public ImmutableArray<Anchor>.Builder Anchors { get; } = ImmutableArray.CreateBuilder<Anchor>();

    /// <summary>The names used.</summary>
    public List<SymbolReference> References { get; } = [];

    /// <summary>The figures in order.</summary>
    public ImmutableArray<BoundFigure>.Builder Figures { get; } = ImmutableArray.CreateBuilder<BoundFigure>();

    /// <summary>The claims in order.</summary>
    public ImmutableArray<BoundClaim>.Builder Claims { get; } = ImmutableArray.CreateBuilder<BoundClaim>();

    /// <summary>The values published.</summary>
    public PublishedValues Values { get; } = new();

    /// <summary>Links within the paper, checked once all ids are known.</summary>
    public List<(string AnchorId, TextSpan Span)> LocalLinks { get; } = [];

    /// <summary>Links to other papers.</summary>
    public List<CrossLink> CrossLinks { get; } = [];

    /// <summary>The files that were looked up, with what was found, so that a later build knows whether that still holds.</summary>
    public Dictionary<string, ContentFileStatus> FilesSeen { get; } = new(StringComparer.Ordinal);

    /// <summary>The checksums of the files that were read, so that a later build knows whether they are the same.</summary>
    public Dictionary<string, string> FilesRead { get; } = new(StringComparer.Ordinal);

    /// <summary>The registers printed, by id.</summary>
    public SortedDictionary<string, RegisterSymbol> Registers { get; } = new(StringComparer.Ordinal);

    /// <summary>Other files of the content folder that are printed from, as paths: papers whose actions are listed, editions compared with.</summary>
    public SortedSet<string> Sources { get; } = new(StringComparer.Ordinal);

    /// <summary>The paper's measure blocks in order; none for a piece of Markdown outside a paper's body.</summary>
    public IEnumerable<MeasureBlockSyntax> MeasureBlocks => document?.MeasureBlocks ?? [];

    /// <summary>The paper that a piece of Markdown is printed in, or null.</summary>
    public PaperSession? Host { get; init; }

    /// <summary>The rows of measures tables in order.</summary>
    public List<RowNote> RowNotes { get; } = [];

    /// <summary>The values that prose prints.</summary>
    public List<NumberNote> NumberNotes { get; } = [];

    /// <summary>The rates that tables and prose print or compare.</summary>
    public List<RateNote> RateNotes { get; } = [];

    /// <summary>The ids of figures that rows of measures tables draw.</summary>
    public List<string> RowFigures { get; } = [];

    /// <summary>The comments of the language.</summary>
    public List<TextSpan> Directives { get; } = [];

    /// <summary>The ids of figures that could not be drawn, which was reported.</summary>
    public HashSet<string> LostIds { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a period was needed that the paper does not have, so that figures are missing.</summary>
    public bool LacksPeriod { get; private set; }

    /// <summary>How often each footnote was referred to so far, by its number.</summary>
    public Dictionary<int, int> FootnoteReferences { get; } = [];

    /// <summary>The labels of the paper's footnotes, as written between <c>[^</c> and <c>]</c>.</summary>
    public IEnumerable<string> FootnoteLabels =>
        document?.Markdown.Descendants<Footnote>().Select(note => note.Label?.TrimStart('^')).OfType<string>() ?? [];

    /// <summary>The terms used, in order of first use.</summary>
    public ImmutableArray<BoundTerm>.Builder Terms { get; } = ImmutableArray.CreateBuilder<BoundTerm>();

    /// <summary>Texts that the paper repeats.</summary>
    public TextPool Texts { get; } = new();

    /// <summary>Text on its way into a <see cref="BoundText"/>; shared, because only one leaf is lowered at a time.</summary>
    public StringBuilder Pending { get; } = new();

    /// <summary>The words of the section at hand.</summary>
    public string Section { get; set; } = string.Empty;

    /// <summary>The paper's period; null, and reported once, where it has none or an unreadable one.</summary>
    public Period? Period
    {
        get
        {
            LacksPeriod |= Paper.Period is null;
            if (Paper is { Period: null, NamesPeriod: false })
            {
                Diagnostics.Report(NameDiagnostics.PaperWithoutPeriod, Paper.Location);
            }

            return Paper.Period;
        }
    }

    /// <summary>The area that choices name; null, and reported once where none do.</summary>
    public AreaSymbol? FindArea(EditorialOptions options)
    {
        if (options.Area is not { } area)
        {
            if (!Paper.HasLostLines && !Context.Catalogue.UnreadFiles.Contains(CatalogueReader.SettingsPath))
            {
                Diagnostics.Report(NameDiagnostics.PaperWithoutArea, Paper.Location);
            }

            return null;
        }

        // An area that is not there was reported where it is named.
        return Context.Catalogue.Areas.GetValueOrDefault(area.Name);
    }

    /// <summary>Adds a value that the paper prints.</summary>
    public void Publish(MeasureValue value) => Values.AddPrinted(value);

    /// <summary>Notes the values that a printed number was computed from, where it is a rate.</summary>
    public void NoteRates(IEnumerable<MeasureValue> sources, Unit? unit, TextSpan span)
    {
        if (unit?.Kind is UnitKind.Rate or UnitKind.Ratio)
        {
            RateNotes.AddRange(sources.Select(source => new RateNote(source, span)));
        }
    }

    /// <summary>The place of a span.</summary>
    public Location Locate(TextSpan span) => locate(span);

    /// <summary>The characters of a span; empty where the paper's text is not at hand.</summary>
    public string TextAt(TextSpan span) => Source?.ToString(span) ?? string.Empty;

    /// <summary>The text of the paper, or null for a piece of Markdown outside a paper's body.</summary>
    public SourceText? Source { get; }

    /// <summary>Reports something and gives it back as content for a draft.</summary>
    public BoundErrorInline Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<string> arguments)
    {
        Diagnostic diagnostic = descriptor.At(Locate(span), arguments);
        Diagnostics.Add(diagnostic);
        return new BoundErrorInline(diagnostic.Message) { Written = TextAt(span) };
    }

    /// <summary>What a draft shows in the place of a statement that cannot be: the first error inside it.</summary>
    public BoundErrorBlock Lost(TextSpan span) => new(
        Diagnostics.ToImmutable().FirstOrDefault(found =>
            found.Severity == DiagnosticSeverity.Error && found.Location.Span.Start >= span.Start && found.Location.Span.End <= span.End)?.Message
        ?? "This cannot be shown, because of an error in its line, in the paper's first lines, in the catalogue or in the data.");

    /// <summary>Reports a name, with what was probably meant.</summary>
    public void ReportName(DiagnosticDescriptor descriptor, TextSpan span, string? suggestion, params ReadOnlySpan<string> arguments) =>
        Diagnostics.ReportWithSuggestion(descriptor, Locate(span), suggestion, arguments);

    /// <summary>The id that the paper sets (taken already), or one made and numbered where it repeats.</summary>
    public string TakeId(string? explicitId, string made) => explicitId ?? Ids.TakeNumbered(made);

    /// <summary>The language's fragment for one of Markdig's nodes.</summary>
    public bool TryGetFragment(MarkdownObject node, [NotNullWhen(true)] out SyntaxNode? fragment)
    {
        fragment = null;
        return document is not null && document.TryGetFragment(node, out fragment);
    }

    /// <summary>Notes a use of a term; true for the first.</summary>
    public bool UseTerm(TermSymbol term)
    {
        if (Host is not null)
        {
            return Host.UseTerm(term);
        }

        BoundTerm bound = Context.Terms.Define(term);
        if (!terms.TryAdd(term, bound))
        {
            return false;
        }

        Terms.Add(bound);
        return true;
    }

    /// <summary>Reads a register and remembers which file that took.</summary>
    public RegisterTable Read(RegisterSymbol register)
    {
        Registers[register.Id] = register;
        Remember(register.File);
        return Context.Registers.Read(register);
    }

    /// <summary>The day of a pack's meeting, or null; remembers that it was asked for.</summary>
    public DateOnly? DateOf(string packId)
    {
        Remember($"packs/{packId}/pack.md");
        return Context.FindDate(packId);
    }

    /// <summary>Remembers what a file held when it was used.</summary>
    public void Remember(string path)
    {
        if (GetStatus(path) == ContentFileStatus.Readable)
        {
            FilesRead[path] = Context.Files.ReadChecksum(path);
        }
    }

    /// <summary>Takes over what was found in a piece of Markdown that is printed here.</summary>
    public void Take(PaperSession piece)
    {
        Diagnostics.AddRange(piece.Diagnostics.ToImmutable());
        CrossLinks.AddRange(piece.CrossLinks);
        foreach ((string path, ContentFileStatus status) in piece.FilesSeen)
        {
            FilesSeen[path] = status;
        }
    }

    /// <summary>Looks a file up and remembers the answer.</summary>
    public ContentFileStatus GetStatus(string path)
    {
        ContentFileStatus status = Context.Files.GetStatus(path);
        FilesSeen[path] = status;
        return status;
    }
}
