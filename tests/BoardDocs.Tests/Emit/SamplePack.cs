using System.Collections.Immutable;
using BoardDocs.Binding;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Statistics;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Emit;

/// <summary>A bound pack made by hand that holds every kind of block and inline.</summary>
internal static class SamplePack
{
    public const string Attack = "<script>alert(\"1\")</script> & 'x' \u0001";

    public static BoundPack Whole { get; } = Make("Performance and Accountability Board");

    public static BoundPack Make(string title, int papers = 2) => new(
        "2023-11-board",
        title,
        new DateOnly(2023, 11, 14),
        [Report("performance-report", "Performance report"), .. Enumerable.Range(2, papers - 1).Select(number => Minutes(number))])
    {
        Time = "14:00 to 14:30",
        Venue = "Media suite, headquarters",
        Attendees = ["Police and Crime Commissioner", "Chief Constable"],
        Members = [new PackMember("District council", "Chair")],
        Next = "13 December 2023, 10:30",
        Items =
        [
            new AgendaItem(1, "Quarterly performance report", "performance-report", null, []),
            new AgendaItem(2, "Post-bag", null, null, [new BoundText("Letters since "), new BoundStyled(TextStyle.Strong, [new BoundText("September")])]),
            new AgendaItem(3, "Inspection follow up", null, "packs/2023-11-board/peel 2021.pdf", []),
        ],
        Cover = new BoundPaper(Paper("pack", "Cover"), [new BoundParagraph([new BoundText("Members of the public may watch. See "), Reference("performance-report", "homicide-rolling12"), new BoundText(".")])]),
    };

    public static BoundPaper Report(string id, string title) => new(Paper(id, title), Blocks(id))
    {
        Figures = [Figure(id, "homicide-rolling12", 1), Figure(id, "burglary-rolling12", 2)],
        Values = [SampleValues.Homicide, SampleValues.Homicide, SampleValues.Outcomes],
        Claims = [new BoundClaim(new BoundExpression("homicide.rank(msg) <= 4", new TruthValue(true), "true", []), true, 31)],
        Footnotes = [new BoundFootnote(1, 2, [new BoundParagraph([new BoundText("Offences are counted when recorded.")])])],
        Terms = [new BoundTerm(SampleSymbols.Term, [new BoundText("forces found to be most alike.")])],
        Datasets = [SampleSymbols.Population, SampleSymbols.Offences],
        Anchors =
        [
            new Anchor("homicide", AnchorKind.Heading, "Reduce murder and other homicide", 0),
            new Anchor("homicide-rolling12", AnchorKind.Figure, "Homicide", 1),
            new Anchor("burglary-rolling12", AnchorKind.Figure, "Burglary", 2),
            new Anchor("homicide-measures", AnchorKind.Table, "Measures: homicide", 0),
        ],
    };

    public static BoundFigure Figure(string paperId, string id, int ordinal, string title = "Homicide - 12 Month Rolling Rates per 1000 Residents") =>
        new(new FigureSymbol(id, paperId, "rolling12", title, ordinal, SampleSymbols.Nowhere), SampleValues.Lines)
        {
            Subtitle = "Police recorded homicide offences, Avon and Somerset, 12 months ending September 2023",
            AlternativeText = "Line chart of homicide per 1,000 residents, Avon and Somerset: 0.0101 to 0.0103.",
            Source = "Police recorded crime from Home Office",
            Notes = ["Rates use mid-2022 residents."],
        };

    private static PaperSymbol Paper(string id, string title) => new(id, "2023-11-board", $"packs/2023-11-board/{id}.md", title, Location.OfFile($"packs/2023-11-board/{id}.md"))
    {
        Period = Period.Ending(Frequency.Quarter, 2023, 9),
        Area = SampleSymbols.Area,
    };

    private static BoundPaper Minutes(int number)
    {
        string id = number == 2 ? "minutes" : FormattableString.Invariant($"minutes-{number}");
        return new BoundPaper(Paper(id, "Minutes of the last meeting"),
        [
            new BoundHeading(2, "homicide", [new BoundText("Homicide")], "Homicide"),
            new BoundParagraph([new BoundText("See "), Reference("performance-report", "homicide-rolling12"), new BoundText(" and "), Reference("performance-report", null)]),
            new BoundFigureBlock(Figure(id, "homicide-rolling12", 1)),
        ])
        {
            Figures = [Figure(id, "homicide-rolling12", 1)],
            Anchors = [new Anchor("homicide", AnchorKind.Heading, "Homicide", 0), new Anchor("homicide-rolling12", AnchorKind.Figure, "Homicide", 1)],
        };
    }

    private static BoundLink Reference(string? paper, string? anchor) => new(new AnchorTarget(paper, anchor), []);

    private static ImmutableArray<BoundBlock> Blocks(string id) =>
    [
        new BoundHeading(2, "homicide", [new BoundText("Reduce murder and other homicide")], "Reduce murder and other homicide"),
        new BoundHeading(3, "measures-summary", [new BoundText("Measures summary")], "Measures summary"),
        SampleTables.Measures,
        new BoundFigureBlock(Figure(id, "homicide-rolling12", 1)),
        new BoundHeading(3, "comments", [new BoundText("Comments")], "Comments"),
        new BoundList(true, 3, true, [[new BoundParagraph(Inlines())], [new BoundParagraph([new BoundText("Second.")])]]),
        new BoundList(false, 1, true, [[new BoundParagraph([new BoundCheckbox(true), new BoundText("Brief the board")])], [new BoundParagraph([new BoundCheckbox(false), new BoundText("Publish")])]]),
        new BoundHeading(2, "burglary", [new BoundText("Cut neighbourhood crime")], "Cut neighbourhood crime"),
        new BoundQuote([new BoundParagraph([new BoundText("The force stays in the better half.")])]),
        new BoundCodeBlock("if (a < b && c > d) { }"),
        new BoundThematicBreak(),
        SampleTables.Wide,
        new BoundFigureBlock(Figure(id, "burglary-rolling12", 2)),
        new BoundHeading(2, "vehicle-crime", [new BoundText("Vehicle crime")], "Vehicle crime"),
        new BoundParagraph([new BoundText("A map: "), new BoundImage("packs/2023-11-board/images/map one.png", "A map of the area with \"quotes\"")]),
    ];

    private static ImmutableArray<BoundInline> Inlines() =>
    [
        new BoundText("Homicide is "),
        new BoundInlineValue(new BoundExpression("homicide.trend", new TextValue("Stable"), "stable", []), "stable"),
        new BoundText(" against the "),
        new BoundTermReference(SampleSymbols.Term, "MSG"),
        new BoundFootnoteReference(1, 1),
        new BoundLineBreak(true),
        new BoundText(Attack),
        new BoundFootnoteReference(1, 2),
        new BoundText(" see "),
        Reference(null, "homicide-rolling12"),
        new BoundText(", "),
        Reference(null, "homicide-measures"),
        new BoundText(", "),
        new BoundLink(new ExternalTarget("https://example.org/?a=1&b=\"2\""), [new BoundStyled(TextStyle.Emphasis, [new BoundText("a page")])]),
        new BoundText(", "),
        new BoundLink(new ExternalTarget("javascript:alert(1)"), [new BoundText("not a link")]),
        new BoundText(" and "),
        new BoundLink(new AttachmentTarget("packs/2023-11-board/peel 2021.pdf"), []),
        new BoundCode("a < b"),
    ];
}
