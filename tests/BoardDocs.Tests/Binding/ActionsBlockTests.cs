using BoardDocs.Binding;
using BoardDocs.Emit;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

/// <summary>Minutes of an earlier meeting, and the papers that collect their actions; the base pack is of 14 November 2023.</summary>
public sealed class ActionsBlockTests
{
    private const string Minutes = "packs/earlier/minutes.md";

    private const string ThreeActions = """
        # Matters arising

        ```actions
        action: "Publish the definition; it was asked for."; owner: Chief of Staff; due: 2023-11-13; item: 5
        action: Invite the force; owner: Clerk; due: 14 November 2023
        ```

        # Budget

        ```actions
        action: Vote; owner: Panel; due: at the meeting; done: carried by 12 votes
        ```
        """;

    [Fact]
    public void Actions_Are_Printed_In_Place_And_Numbered_Through_The_Paper()
    {
        BoundTable[] tables = [.. BoundSample.Paper(ThreeActions).Blocks.OfType<BoundTable>()];
        Assert.Equal(
            "table actions#actions Default,Default,Default,Default,Default\n"
                + "= 0:Column p No. | 1:Column p Action | 2:Column p Owner | 3:Column p Due | 4:Column p Item\n"
                + "- 0:Row p 1 | 1 p Publish the definition; it was asked for. | 2 p Chief of Staff | 3 p 13 November 2023, <Strong>overdue</> | 4 p 5\n"
                + "- 0:Row p 2 | 1 p Invite the force | 2 p Clerk | 3 p 14 November 2023 | 4",
            BoundSample.Show([tables[0]]));
        Assert.Equal("- 0:Row p 3 | 1 p Vote | 2 p Panel | 3 p at the meeting | 4 p Done: carried by 12 votes", BoundSample.Show([tables[1]]).Split('\n')[^1]);
        Assert.Equal(["Matters arising: actions", "Budget: actions"], tables.Select(table => table.Caption));
        Assert.Equal(["actions", "actions-2"], tables.Select(table => table.Id));
    }

    [Fact]
    public void Open_Actions_Of_An_Earlier_Meeting_Are_Collected() => Assert.Equal(
        "table actions#actions Default,Default,Default,Default,Default\n"
            + "= 0:Column p No. | 1:Column p Action | 2:Column p Owner | 3:Column p Due | 4:Column p Item\n"
            + "- 0:Row p 1 | 1 p Publish the definition; it was asked for. | 2 p Chief of Staff | 3 p 13 November 2023, <Strong>overdue</> | 4 p 5\n"
            + "- 0:Row p 2 | 1 p Invite the force | 2 p Clerk | 3 p 14 November 2023 | 4",
        BoundSample.Show([Collect("from: earlier/minutes")]));

    [Fact]
    public void Updates_Say_What_Became_Of_Them()
    {
        BoundTable table = Collect("from: earlier/minutes.md; show: all\nupdate: 1; progress: Drafted.; done: published\nupdate: 2; progress: Asked.");
        Assert.Equal(
            ["Drafted. Done: published", "Asked.", "Done: carried by 12 votes"],
            table.BodyRows.Select(row => BoundSample.Show(row.Cells[^1].Content)[2..]));
        Assert.Equal("p 13 November 2023", BoundSample.Show(table.BodyRows[0].Cells[3].Content));
        Assert.Equal("Earlier actions of Minutes of 1 August", table.Caption);
    }

    [Fact]
    public void Several_Sources_Are_Sections()
    {
        BoundTable table = Collect("action: New; owner: Clerk\nfrom: earlier/minutes\ncaption: All actions; id: all; note: As at today.");
        Assert.Equal(["Performance report", "1", "Minutes of 1 August", "1", "2"], table.BodyRows.Select(row => BoundSample.Show(row.Cells[0].Content)[2..]));
        Assert.Equal("all|All actions|As at today.", $"{table.Id}|{table.Caption}|{Assert.Single(table.Notes)}");
    }

    [Fact]
    public void None_Is_Said_Where_All_Are_Done()
    {
        MemoryContent content = WithMinutes("```actions\naction: Vote; owner: Panel; done: yes\n```", "from: earlier/minutes");
        Assert.Equal("p None", BoundSample.Show(BoundSample.Model(content).BoundPaper.Blocks.OfType<BoundTable>().Single().BodyRows[0].Cells[0].Content));
    }

    [Theory]
    [InlineData("action: Vote", "This statement of an actions block has no 'owner'. Add 'owner: \u2026' on the same line.")]
    [InlineData("acton: Vote; owner: Panel", "A statement of an actions block has no key 'acton'. Did you mean 'action'?")]
    [InlineData("action: Vote; owner: Panel; due: 2023-13-01", "'2023-13-01' is no value for 'due', which takes a day, as in 2022-06-30 or 30 June 2022, or words.")]
    [InlineData("from: earlier/minutes\nfrom: minuets\nupdate: 1; progress: Done.", "The pack has no paper 'minuets'. Name a paper of this pack, as in minutes, or one of an earlier pack, as in 2022-03-panel/minutes.")]
    [InlineData("from: earlier/minutes; show: done", "'done' is no value for 'show', which takes open or all.")]
    [InlineData("from: earlier/minutes\nupdate: 4; progress: Done.", "There is no action 4 in 'earlier/minutes', whose actions have the numbers 1 to 3. Write the number that the minutes print.")]
    [InlineData("update: 1; progress: Done.", "This statement of an actions block has no 'from'. Add 'from: \u2026' on the same line.")]
    [InlineData("from: earlier/minutes\nupdate: 1", "This statement of an actions block has no 'progress'. Add 'progress: \u2026' on the same line.")]
    [InlineData("from: report", "The paper 'report' has no 'actions' block with an action, so there is nothing to collect from it. Check that it is the paper meant.")]
    public void Faults_Are_Told(string statements, string messages) => Assert.Equal(
        messages, string.Join('\n', BoundSample.Model(WithMinutes(ThreeActions, statements)).GetDiagnostics().Select(found => found.Message)));

    [Fact]
    public void Actions_Of_A_Later_Meeting_Are_Refused()
    {
        MemoryContent content = WithMinutes(ThreeActions, "from: earlier/minutes").With("packs/earlier/pack.md", Pack("2024-01-09"));
        Assert.Equal(
            "'earlier/minutes' belongs to the meeting of 9 January 2024, which is later than this one of 14 November 2023. Collect the actions of this meeting or of an earlier one.",
            Assert.Single(BoundSample.Model(content).GetDiagnostics()).Message);
    }

    [Fact]
    public void A_Change_Of_The_Minutes_Or_Of_The_Date_Binds_The_Collecting_Paper_Again()
    {
        var before = Compilation.Create(WithMinutes(ThreeActions, "from: earlier/minutes"));
        Assert.Empty(before.GetDiagnostics());
        Compilation after = before.WithText(Minutes, SourceText.From(MinutesOf(ThreeActions.Replace("Invite", "Remind", StringComparison.Ordinal))));
        Assert.Empty(after.GetDiagnostics());
        Assert.Equal(2, after.Counters.ModelsBound);
        Assert.Contains("Remind the force", Page(after), StringComparison.Ordinal);

        Compilation later = after.WithText("packs/demo/pack.md", SourceText.From(Pack("2023-11-15").Replace("minutes.md", "report.md", StringComparison.Ordinal)));
        Assert.Equal(2, Page(later).Split("<strong>overdue</strong>").Length - 1);
        Assert.Equal(1, later.Counters.ModelsBound);
    }

    [Fact]
    public void Inputs_Have_The_Minutes() => Assert.Contains(
        Minutes, Compilation.Create(WithMinutes(ThreeActions, "from: earlier/minutes")).GetEmitContext("demo").Inputs.Select(input => input.Path));

    [Fact]
    public void The_Agenda_Can_Collect_Actions()
    {
        MemoryContent content = WithMinutes(ThreeActions, "from: earlier/minutes");
        content = content.With("packs/demo/pack.md", content.ReadText("packs/demo/pack.md").Content + "\n```actions\nfrom: earlier/minutes\n```\n");
        var sink = new MemorySink();
        Assert.Empty(Compilation.Create(content).Emit(sink).Diagnostics);
        Assert.Contains("Invite the force", sink.Text("demo/index.html"), StringComparison.Ordinal);
    }

    private static BoundTable Collect(string statements)
    {
        SemanticModel model = BoundSample.Model(WithMinutes(ThreeActions, statements));
        Assert.Empty(model.GetDiagnostics().Select(found => found.Message));
        return Assert.Single(model.BoundPaper.Blocks.OfType<BoundTable>());
    }

    private static MemoryContent WithMinutes(string minutes, string statements) => SampleContent.WithReportBody($"```actions\n{statements}\n```")
        .With(Minutes, MinutesOf(minutes))
        .With("packs/earlier/pack.md", Pack("2023-08-01"));

    private static string MinutesOf(string body) => "---\ntitle: Minutes of 1 August\nkind: minutes\n---\n\n" + body;

    private static string Pack(string date) => $"---\ntitle: Board\ndate: {date}\nitems:\n  - {{ title: Minutes, paper: minutes.md }}\n---\n";

    private static string Page(Compilation compilation)
    {
        var sink = new MemorySink();
        compilation.Emit(sink);
        return sink.Text("demo/report.html");
    }
}
