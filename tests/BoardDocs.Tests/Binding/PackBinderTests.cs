using BoardDocs.Binding;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

public sealed class PackBinderTests
{
    private const string Chart = "\nFigure 1 shows it.\n\n```chart\nchart: rolling12; measure: homicide\n```\n";

    [Fact]
    public void Front_Matter_Of_The_Pack_Is_Read()
    {
        BoundPack pack = Pack("""
            title: Board
            date: 2023-11-14
            time: 14:00
            venue: Police HQ
            attendees: [Commissioner, Chief Constable]
            members: [ { body: County Council, role: Chair } ]
            next: { date: 2023-12-13, time: 10:30, note: In public }
            items:
              - title: Report
                paper: report.md
                note: "With *annex*: [plan](plan.pdf), [](report.md#homicide-rolling12)"
              - { title: Post-bag }
              - { title: Plan, attachment: plan.pdf }
            """);
        Assert.Equal(("Board", new DateOnly(2023, 11, 14), "14:00", "Police HQ", "13 December 2023 at 10:30. In public"), (pack.Title, pack.Date, pack.Time, pack.Venue, pack.Next));
        Assert.Equal(["Commissioner", "Chief Constable"], pack.Attendees.AsEnumerable());
        Assert.Equal([new PackMember("County Council", "Chair")], pack.Members.AsEnumerable());
        Assert.Equal(["1 Report report ", "2 Post-bag  ", "3 Plan  packs/demo/plan.pdf"], pack.Items.Select(item => $"{item.Number} {item.Title} {item.PaperId} {item.AttachmentPath}"));
        Assert.Equal("With <Emphasis>annex</>: [plan](file packs/demo/plan.pdf), [](report#homicide-rolling12)", BoundSample.Show(pack.Items[0].Note));
    }

    [Fact]
    public void Papers_Come_In_Agenda_Order_And_Figures_Are_Numbered_Through()
    {
        BoundPack pack = Pack("title: B\ndate: 2023-11-14\nitems: [ { title: Z, paper: zeta.md }, { title: R, paper: report.md } ]", ("alpha", Chart), ("zeta", Chart + Chart));
        Assert.Equal(["zeta", "report", "alpha"], pack.Papers.Select(paper => paper.Symbol.Id));
        Assert.Equal([1, 2, 3, 4], pack.Papers.SelectMany(paper => paper.Figures).Select(pack.NumberOf));
    }

    [Fact]
    public void Glossary_Of_The_Cover_Has_The_Terms_Of_All_Papers()
    {
        var content = Content("title: B\ndate: 2023-11-14\nitems: [ { title: R, paper: report.md }, { title: A, paper: alpha.md } ]", ("alpha", "The MSG."));
        string pack = content.ReadText("packs/demo/pack.md").Content + "\n```glossary\n```\n";
        BoundPack bound = Compilation.Create(content.With("packs/demo/pack.md", pack)).GetBoundPack("demo");
        Assert.Equal("glossary MSG", BoundSample.Show(bound.Cover.Blocks));
    }

    [Theory]
    [InlineData("date: 2023-11-14", "BD2217 BD2212")]
    [InlineData("title: B", "BD2217 BD2212")]
    [InlineData("title: B\ndate: 14/11/2023\nitems: [ { title: R, paper: report.md } ]", "BD2102")]
    [InlineData("title: B\ndate: 2023-11-14\nitems: [ { title: R, paper: reprot.md } ]", "BD2211 BD2212")]
    [InlineData("title: B\ndate: 2023-11-14\nitems: [ { title: R, paper: ../other/report.md } ]", "BD2211 BD2212")]
    [InlineData("title: B\ndate: 2023-11-14\nitems: [ { title: R, paper: report.md }, { title: P, attachment: none.pdf } ]", "BD2208")]
    [InlineData("title: B\ndate: 2023-11-14\nitems: [ { title: R, paper: report.md }, { title: P, attachment: ../../../x.pdf } ]", "BD2209")]
    [InlineData("title: B\ndate: 2023-11-14\nitems: [ { title: R, paper: report.md, attachment: plan.pdf } ]", "BD2219")]
    [InlineData("title: B\ndate: 2023-11-14\nitems: [ { title: R, paper: report.md, note: \"x<br>\" } ]", "BD2200")]
    [InlineData("title: B\ndate: 2023-11-14\nitems: [ { title: R, paper: report.md, note: \"[x](report.md#none)\" } ]", "BD2210")]
    [InlineData("title: B\ndate: 2023-11-14\nitems: report.md", "BD2102 BD2212")]
    [InlineData("title: B\ndate: 2023-11-14\narea: kemt\nitems: [ { title: R, paper: report.md } ]", "BD2002")]
    [InlineData("title: B\ndate: 2023-11-14\nbenchmark: mgs\nitems: [ { title: R, paper: report.md } ]", "BD2003")]
    [InlineData("title: B\ndate: 2023-11-14\nplace: HQ\nitems: [ { title: R, paper: report.md } ]", "BD2215")]
    [InlineData("title: B\ndate: 2023-11-14\nrules: { BD2212: off }", "BD2212")]
    public void Faults_Are_Reported(string front, string expected) =>
        Assert.Equal(expected, string.Join(' ', BoundSample.All(Content(front)).Select(found => found.Id)));

    [Theory]
    [InlineData("con", "BD2213")]
    [InlineData("LPT1", "BD2213")]
    [InlineData("Index", "BD2213")]
    [InlineData("nul.report", "BD2213")]
    [InlineData("Report", "BD2214")]
    [InlineData("conference", "")]
    public void Names_That_Make_Trouble_Are_Reported(string name, string expected)
    {
        MemoryContent content = SampleContent.Base.With($"packs/demo/{name}.md", "---\ntitle: A\nrules: { BD2212: off }\n---\n");
        Assert.Equal(expected, string.Join(' ', BoundSample.All(content).Select(found => found.Id)));
    }

    [Theory]
    [InlineData("[](report.md#homicide-rolling12)", "")]
    [InlineData("[r](report.md)", "")]
    [InlineData("[](report.md#none)", "BD2210")]
    [InlineData("[r](reports.md)", "BD2211")]
    [InlineData("[r](../other/report.md)", "BD2211")]
    public void Links_Between_Papers_Are_Checked(string body, string expected)
    {
        MemoryContent content = Content("title: B\ndate: 2023-11-14\nitems: [ { title: R, paper: report.md }, { title: A, paper: alpha.md } ]", ("alpha", body));
        Assert.Equal(expected, string.Join(' ', BoundSample.All(content).Select(found => found.Id)));
    }

    [Fact]
    public void Pack_That_Is_Called_As_A_Published_Folder_Is_Reported()
    {
        MemoryContent content = SampleContent.Base.With("packs/assets/pack.md", "---\ntitle: A\ndate: 2023-11-14\n---\n");
        Assert.Equal("BD2213", Assert.Single(BoundSample.All(content)).Id);
    }

    private static BoundPack Pack(string front, params (string Name, string Body)[] papers) => Compilation.Create(Content(front, papers)).GetBoundPack("demo");

    private static MemoryContent Content(string front, params (string Name, string Body)[] papers)
    {
        MemoryContent content = SampleContent.WithReportBody(Chart).With("packs/demo/pack.md", $"---\n{front}\n---\n").With("packs/demo/plan.pdf", "x");
        foreach ((string name, string body) in papers)
        {
            content = content.With($"packs/demo/{name}.md", $"---\ntitle: {name}\nquarter: 2023-24 Q2\n---\n\n{body}\n");
        }

        return content;
    }
}
