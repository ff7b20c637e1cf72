using BoardDocs.Binding;
using BoardDocs.Emit;

namespace BoardDocs.Tests.Emit;

public sealed class DeterminismTests
{
    private static readonly BoundPack Pack = SamplePack.Make("Board", 9);

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Emit_Writes_The_Same_Bytes_On_Any_Number_Of_Cores(int workers)
    {
        EmitContext context = SampleEmit.Context with { Draw = SamplePictures.Draw };
        AssertSame(SampleEmit.Emit(Pack, context), SampleEmit.Emit(Pack, context with { Workers = workers }));
    }

    [Fact]
    public void Emit_Writes_The_Same_Bytes_In_Any_Country()
    {
        MemorySink here = SampleEmit.Emit(Pack);
        Cultures.Run("de-DE", () => AssertSame(here, SampleEmit.Emit(Pack)));
    }

    [Fact]
    public void Print_Edition_Keeps_The_Papers_In_Agenda_Order()
    {
        string print = SampleEmit.Emit(Pack, SampleEmit.Context with { Workers = 8 }).Text("2023-11-board/print.html");
        Assert.Equal(
            Pack.Papers.Select(paper => paper.Symbol.Id + "--_top"),
            Pages.Parse(print).QuerySelectorAll("article h1").Select(heading => heading.Id));
    }

    [Fact]
    public void EmitAll_Writes_Each_Pack_As_Emit_Does()
    {
        var sink = new MemorySink();
        PackEmitter.EmitAll([Pack], _ => SampleEmit.Context, sink);
        SiteEmitter.Emit([PackSummary.Of(Pack)], SampleEmit.Context, sink);
        AssertSame(SampleEmit.Emit(Pack), sink);
    }

    [Fact]
    public void EmitAll_Reports_The_Fault_Of_One_Pack_Among_Several()
    {
        EmitContext good = SampleEmit.Context;
        EmitContext bad = good with { Draw = (_, _) => throw new OutputException("No ink.") };
        int calls = 0;
        Assert.Equal("No ink.", Assert.Throws<OutputException>(() =>
            PackEmitter.EmitAll([Pack, Pack, Pack], _ => Interlocked.Increment(ref calls) == 2 ? bad : good, new MemorySink())).Message);
    }

    [Fact]
    public void Emit_Reports_The_First_Fault_And_Ends_When_A_Paper_Cannot_Be_Drawn()
    {
        EmitContext context = SampleEmit.Context with
        {
            Workers = 4,
            Draw = (figure, _) => figure.Symbol.PaperId == "minutes-4" ? throw new OutputException("No ink.") : new FigurePictures(string.Empty, new Lazy<string>(string.Empty)),
        };
        Assert.Equal("No ink.", Assert.Throws<OutputException>(() => SampleEmit.Emit(Pack, context)).Message);
    }

    private static void AssertSame(MemorySink expected, MemorySink actual)
    {
        Assert.Equal(expected.Paths.ToArray(), actual.Paths.ToArray());
        Assert.All(expected.Paths, path => Assert.Equal(expected.Text(path), actual.Text(path)));
    }
}
