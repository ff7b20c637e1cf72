using BoardDocs.Binding;
using BoardDocs.Review;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>What is the same thing on both sides though its name, place or period is another.</summary>
public sealed class MatchingTests
{
    private static MemoryContent Base => SampleContent.Base;

    [Fact]
    public void Compare_Pairs_The_Values_Of_A_New_Quarter_With_Those_Of_The_Last()
    {
        MemoryContent head = SampleReview.Replace(WithNextQuarter(), SampleContent.ReportPath, "quarter: 2023-24 Q2", "quarter: 2023-24 Q3");
        ReviewResult review = SampleReview.Of(Base, head);
        ReviewChange count = Assert.Single(review.Changes, change => change.What == ReviewSubjects.Count);
        Assert.Equal(("2023-09", "2023-12"), (count.PeriodBefore?.ToString(), count.Period?.ToString()));

        // The rows that the test adds hold 2, 2 and 2; those of October to December 2022 leave the window.
        double left = BoardDocs.Tests.Binding.SampleRows.Sum("Homicide", "2022-10", "2022-12")["Avon and Somerset"];
        Assert.Equal(6 - left, count.After.Number - count.Before.Number);
        Assert.Equal([ReviewCause.DataExtended, ReviewCause.Dsl], count.Causes.AsEnumerable());
        Assert.Contains("packs/demo/report.md:3 quarter: 2023-24 Q2 -> quarter: 2023-24 Q3", count.Evidence);
        Assert.Equal(3, count.Evidence.Count(line => line.StartsWith("data/recorded-offences.csv:", StringComparison.Ordinal) && line.EndsWith(" (no row) -> 2", StringComparison.Ordinal)));
        Assert.DoesNotContain(review.Changes, change => change.What != ReviewSubjects.Figure && (change.Before.IsAbsent || change.After.IsAbsent));
    }

    [Fact]
    public void Compare_Tells_A_Revision_From_The_Extension_That_Came_With_It()
    {
        MemoryContent head = SampleReview.Revise(WithNextQuarter());
        ReviewResult review = SampleReview.Of(Base, SampleReview.Replace(head, SampleContent.ReportPath, "quarter: 2023-24 Q2", "quarter: 2023-24 Q3"));
        ReviewChange count = Assert.Single(review.Changes, change => change.What == ReviewSubjects.Count);
        Assert.Equal([ReviewCause.DataRevised, ReviewCause.DataExtended, ReviewCause.Dsl], count.Causes.AsEnumerable());

        // Without the paper's new quarter only the revision counts.
        count = Assert.Single(SampleReview.Of(Base, head).Changes, change => change.What == ReviewSubjects.Count);
        Assert.Equal([ReviewCause.DataRevised], count.Causes.AsEnumerable());
        Assert.Equal(["data/recorded-offences.csv:49 4 -> 9"], count.Evidence.AsEnumerable());
    }

    [Fact]
    public void Compare_Says_Of_Every_Row_What_Became_Of_It()
    {
        string[] rows = Base.ReadText(SampleReview.OffencesPath).Content.Split('\n');
        IEnumerable<string> others = rows.Where(row => row != "Avon and Somerset,Homicide,2019-10,0")
            .Select(row => row == "Avon and Somerset,Homicide,2019-12,1" ? "Avon and Somerset,Homicide,2019-12," : row);
        ReviewResult review = SampleReview.Of(Base, Base.With(SampleReview.OffencesPath, string.Join('\n', others.Append("Kent,Homicide,2023-10,3"))));
        Assert.Equal(
            [
                "data/recorded-offences.csv:2 0 -> (no row)",
                "data/recorded-offences.csv:3 1 -> (empty)",
                "data/recorded-offences.csv:1154 (no row) -> 3",
            ],
            review.Data.Select(row => row.ToString()));
    }

    [Fact]
    public void Compare_Tells_A_Cell_That_Holds_No_Number_From_An_Empty_One()
    {
        MemoryContent head = SampleReview.ReplaceLine(Base, SampleReview.OffencesPath, "Avon and Somerset,Homicide,2023-08,", "Avon and Somerset,Homicide,2023-08,abc");
        head = SampleReview.ReplaceLine(head, SampleReview.OffencesPath, "Avon and Somerset,Homicide,2023-09,", "Avon and Somerset,Homicide,2023-09,");
        Assert.Equal(
            ["data/recorded-offences.csv:48 2 -> (unreadable)", "data/recorded-offences.csv:49 4 -> (empty)"],
            SampleReview.Of(Base, head).Data.Select(row => row.ToString()));
        Assert.Equal("data/recorded-offences.csv:48 (unreadable) -> 2", SampleReview.Of(head, Base).Data[0].ToString());
    }

    [Fact]
    public void Compare_Lists_A_New_Pack_And_Compares_The_Others()
    {
        MemoryContent head = SampleReview.Revise(Base)
            .With("packs/next/pack.md", Base.ReadText("packs/demo/pack.md").Content)
            .With("packs/next/report.md", Base.ReadText(SampleContent.ReportPath).Content);
        ReviewResult review = SampleReview.Of(Base, head);
        Assert.Equal([StructureChangeKind.Added], review.Structure.Where(change => change.What == "pack").Select(change => change.Kind));
        Assert.All(review.Changes, change => Assert.Equal("demo", change.Pack));
        Assert.Contains(SampleReview.Of(head, Base).Structure, change => change is { What: "pack", Kind: StructureChangeKind.Removed, Id: "next" });
    }

    [Fact]
    public void Compare_Finds_No_Change_In_Rows_That_No_Value_Covers_Yet()
    {
        ReviewResult review = SampleReview.Of(Base, WithNextQuarter());
        Assert.Empty(review.Changes);
        Assert.All(review.Data, row => Assert.Equal(DataChangeKind.Added, row.Kind));
        Assert.Equal(8 * 3 * 3, review.Data.Length);
    }

    [Fact]
    public void Compare_Says_That_A_Measure_Has_Another_Id_And_Nothing_Else()
    {
        MemoryContent head = SampleReview.Replace(Base, "catalogue/measures.yml", "  homicide:", "  murder:");
        head = SampleReview.Replace(head, SampleContent.ReportPath, "homicide", "murder");
        head = SampleReview.Replace(head, SampleContent.ReportPath, "murder and other murder", "murder and other homicide");
        ReviewResult review = SampleReview.Of(Base, head);
        Assert.Empty(review.Changes.Where(change => change.What is not ReviewSubjects.Figure and not ReviewSubjects.Cell));
        StructureChange renamed = Assert.Single(review.Structure, change => change.What == "measure");
        Assert.Equal((StructureChangeKind.Renamed, "homicide", "murder"), (renamed.Kind, renamed.Before, renamed.After));
    }

    [Fact]
    public void Compare_Compares_A_Renamed_Paper_With_Itself()
    {
        string text = Base.ReadText(SampleContent.ReportPath).Content;
        MemoryContent head = SampleReview.Revise(Base).Without(SampleContent.ReportPath).With("packs/demo/performance.md", text);
        head = SampleReview.Replace(head, "packs/demo/pack.md", "report.md", "performance.md");
        ReviewResult review = SampleReview.Of(Base, head);
        ReviewChange count = Assert.Single(review.Changes, change => change.What == ReviewSubjects.Count);
        Assert.Equal("performance", count.Paper);
        Assert.Equal([ReviewCause.DataRevised], count.Causes.AsEnumerable());
    }

    [Fact]
    public void Compare_Finds_Nothing_Where_Only_Line_Ends_Changed()
    {
        var crlf = new MemoryContent(RepositoryFiles.ReadFolder(RepositoryFiles.PathOf("tests", "samples", "base"))
            .Select(file => KeyValuePair.Create(file.Key, "\uFEFF" + file.Value.Replace("\n", "\r\n", StringComparison.Ordinal))));
        Assert.True(SampleReview.Of(Base, crlf).IsEmpty);
    }

    [Fact]
    public void Compare_Binds_No_Paper_That_Uses_Nothing_That_Changed()
    {
        MemoryContent content = Base.With("packs/demo/other.md", "---\ntitle: Other\nquarter: 2023-24 Q2\n---\n\nBurglary: `= burglary.count`.\n");
        Compilation before = Compilation.Create(content);
        Compilation after = Compilation.Create(SampleReview.Revise(content));
        Assert.NotEmpty(PackReview.Compare(before, after, new ReviewLabels("a", "b")).Changes);

        // Both papers use the file that changed; the cover of the pack and everything else is not looked at.
        Assert.Equal((2, 2), (before.Counters.ModelsBound, after.Counters.ModelsBound));
        Compilation reworded = Compilation.Create(SampleReview.Replace(content, "packs/demo/other.md", "Burglary:", "Burglaries:"));
        Assert.NotEmpty(PackReview.Compare(Compilation.Create(content), reworded, new ReviewLabels("a", "b")).Prose);
    }

    [Fact]
    public void Compare_Reviews_What_It_Can_Where_The_Base_Has_Errors()
    {
        MemoryContent broken = SampleReview.Replace(Base, SampleContent.ReportPath, "`= homicide.trend`", "`= homicde.trend`");
        ReviewResult review = SampleReview.Of(broken, SampleReview.Revise(Base));
        Assert.Contains(review.Changes, change => change.What == ReviewSubjects.Count);
        Assert.DoesNotContain(review.Changes, change => change.Before.IsAbsent);
        ReviewNote note = Assert.Single(review.Notes);
        Assert.Equal("What depends on an error in base could not be compared. There is no measure 'homicde'. Did you mean 'homicide'?", note.Message);
        Assert.Equal((SampleContent.ReportPath, 16), (note.Path, note.Line));
    }

    [Fact]
    public void Compare_Calls_No_Figure_New_Or_Gone_That_An_Error_Hides()
    {
        MemoryContent broken = SampleReview.Replace(Base, SampleContent.ReportPath, "measure: homicide", "measure: homicde");
        Assert.Empty(SampleReview.Of(Base, broken).Structure);
        Assert.Empty(SampleReview.Of(broken, Base).Structure);
        Assert.NotEmpty(SampleReview.Of(Base, broken).Notes);
        MemoryContent without = SampleReview.Replace(Base, SampleContent.ReportPath, "; chart: rolling12", string.Empty);
        Assert.Equal(StructureChangeKind.Removed, Assert.Single(SampleReview.Of(Base, without).Structure).Kind);
    }

    [Fact]
    public void Compare_Leaves_Claims_And_Text_Alone_That_An_Error_Hides()
    {
        const string Claim = "\nA claim. `claim: homicide.count > 1` And `= burglary.count` burglaries.\n";
        MemoryContent fine = Base.With(SampleContent.ReportPath, Base.ReadText(SampleContent.ReportPath).Content + Claim);
        MemoryContent unreadable = SampleReview.ReplaceLine(fine, SampleReview.OffencesPath, "Avon and Somerset,Homicide,2023-09,", "Avon and Somerset,Homicide,2023-09,many");
        MemoryContent misspelt = SampleReview.Replace(fine, SampleContent.ReportPath, "`= burglary.count`", "`= burglry.count`");

        ReviewResult hidden = SampleReview.Of(fine, unreadable);
        ProseChange mended = Assert.Single(SampleReview.Of(misspelt, fine).Prose);

        Assert.DoesNotContain(hidden.Changes, change => change.What is ReviewSubjects.Claim or ReviewSubjects.Expression);
        Assert.DoesNotContain(hidden.Changes, change => change.After.Text == "Not available");
        Assert.NotEmpty(hidden.Notes);
        Assert.Equal(("A claim. And `= burglry.count` burglaries.", "A claim. And `= burglary.count` burglaries."), (mended.Before, mended.After));
    }

    [Fact]
    public void Compare_Notes_Data_That_Lies_Outside_The_Folder()
    {
        MemoryContent outside = SampleReview.Replace(Base, "catalogue/datasets.yml", "file: data/recorded-offences.csv", "file: ../offences.csv");
        ReviewNote note = Assert.Single(SampleReview.Of(outside, outside).Notes, note => note.Path == "../offences.csv");
        Assert.Equal("A data file lies outside the content folder in base and could not be compared. Put the data inside the folder.", note.Message);
    }

    [Fact]
    public void Compare_Lists_The_Packs_Where_The_Base_Is_No_Content_Folder()
    {
        ReviewResult review = SampleReview.Of(new MemoryContent([]), Base);
        Assert.Empty(review.Notes);
        Assert.Empty(review.Changes);
        Assert.Contains(review.Structure, change => change is { What: "pack", Kind: StructureChangeKind.Added });
    }

    /// <summary>Two offences of each kind in every area and month of October to December 2023.</summary>
    private static MemoryContent WithNextQuarter()
    {
        string[] rows = Base.ReadText(SampleReview.OffencesPath).Content.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> more = rows.Skip(1).Where(row => row.Contains(",2023-09,", StringComparison.Ordinal))
            .SelectMany(row => new[] { "2023-10", "2023-11", "2023-12" }.Select(month => row[..row.IndexOf("2023-09", StringComparison.Ordinal)] + month + ",2"));
        return Base.With(SampleReview.OffencesPath, string.Join('\n', rows.Concat(more)) + "\n");
    }
}
