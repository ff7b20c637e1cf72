using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Text;

namespace BoardDocs.Analysis;

/// <summary>Reads the sentences of a paper that can say something about its measures; all others are passed over after one look.</summary>
internal sealed class ProseReader
{
    // A sentence that is longer is a list, and a check of it would guess.
    private const int MostTokens = 120;

    private readonly AnalysisContext context;
    private ImmutableArray<ProseSentence> sentences;
    private ImmutableArray<ShownMeasure> measures;
    private ProseSections? sections;
    private AreaWords? areas;
    private MeasureNameIndex? names;

    /// <summary>Prepares to read a paper.</summary>
    public ProseReader(AnalysisContext context)
    {
        this.context = context;
    }

    /// <summary>The paper's period, or null.</summary>
    public Period? Period => context.Paper.Symbol.Period;

    /// <summary>The measures that the paper shows.</summary>
    public ImmutableArray<ShownMeasure> Measures => measures.IsDefault ? measures = ShownMeasure.Of(context.Paper) : measures;

    /// <summary>Their names.</summary>
    public MeasureNameIndex Names => names ??= new MeasureNameIndex(Measures, context.Paper.Notes.Rows);

    /// <summary>The measures of each section.</summary>
    public ProseSections Sections => sections ??= new ProseSections(context, Measures);

    /// <summary>The names of areas.</summary>
    public AreaWords Areas => areas ??= new AreaWords(context.Catalogue, context.Paper.Symbol.Area);

    /// <summary>The sentences with a number or a word of direction, in order.</summary>
    public ImmutableArray<ProseSentence> Sentences => sentences.IsDefault ? sentences = Read() : sentences;

    private ImmutableArray<ProseSentence> Read()
    {
        var read = ImmutableArray.CreateBuilder<ProseSentence>();
        foreach (ImmutableArray<TextSpan> runs in context.Outline.Paragraphs)
        {
            if (ProseFilter.MaySaySomething(context.Tree.Text, runs, this))
            {
                Read(ProseText.Of(context.Tree.Text, runs), read);
            }
        }

        return read.ToImmutable();
    }

    private void Read(ProseText paragraph, ImmutableArray<ProseSentence>.Builder read)
    {
        ProseSentence? before = null;
        foreach (SentenceRange range in SentenceSplitter.Split(paragraph.Text))
        {
            List<ProseToken> tokens = Tokeniser.Read(paragraph.Text, range.Start, range.End);
            before = tokens.Count is > 1 and <= MostTokens ? new ProseSentence(paragraph, tokens, this) { Before = before } : null;
            if (before is not null)
            {
                read.Add(before);
            }
        }
    }
}
