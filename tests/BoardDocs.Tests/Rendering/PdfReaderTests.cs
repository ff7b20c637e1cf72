using System.Text;
using BoardDocs.Rendering;

namespace BoardDocs.Tests.Rendering;

/// <summary>The reader of printed files: what it finds, and what it refuses.</summary>
public sealed class PdfReaderTests
{
    private static readonly PdfProperties Properties = new("Board – März", "Office", "Meeting", "Report", "en-GB", new DateOnly(2023, 11, 14));

    private static readonly Uri Folder = new("file:///print/site/pack/print.html");

    [Fact]
    public void Destinations_Have_The_Pages_On_Which_They_Stand()
    {
        PdfDestinations found = PdfDestinations.Of(PdfFile.Read(SmallPdf.Make()));

        Assert.Equal(3, found.PageCount);
        Assert.Equal([("paper--_top", 2), ("paper--fünf", 3)], found.Pages.Select(entry => (entry.Key, entry.Value)).Order());
    }

    [Fact]
    public void Finished_File_Has_Its_Properties_And_Nothing_Of_The_Machine()
    {
        PdfFile finished = PdfFile.Read(Finish(PdfFile.Read(SmallPdf.Make())));

        PdfDictionary info = finished.Follow<PdfDictionary>(finished.Trailer.Get("Info"), "properties");
        Assert.Equal("FEFF0042006F006100720064002020130020004D00E40072007A", Convert.ToHexString(Assert.IsType<PdfText>(info.Get("Title")).Bytes.AsSpan()));
        Assert.Equal("D:20231114000000Z", Text(info.Get("CreationDate")));
        Assert.Equal("Skia/PDF m1", Text(info.Get("Producer")));
        Assert.Equal("en-GB", Text(finished.Catalogue.Get("Lang")));
        PdfDictionary link = Assert.IsType<PdfDictionary>(finished.Get(8));
        Assert.Equal("data/a%20b.csv", Text(Assert.IsType<PdfDictionary>(link.Get("A")).Get("URI")));
        string all = Encoding.Latin1.GetString(finished.Bytes.Span);
        Assert.DoesNotContain("file:", all, StringComparison.Ordinal);
        Assert.DoesNotContain("2026", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Somebody", all, StringComparison.Ordinal);
        Assert.Contains("stream\n(not this\nendstream", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Finished_File_Has_The_Pages_And_Destinations_Of_The_Printed_One()
    {
        PdfFile printed = PdfFile.Read(SmallPdf.Make());
        PdfFile finished = PdfFile.Read(Finish(printed));

        Assert.Equal([5, 6, 7], PdfPages.Of(printed).AsEnumerable());
        Assert.Equal([5, 6, 7], PdfPages.Of(finished).AsEnumerable());
        Assert.Equal(PdfDestinations.Of(printed).Pages.OrderBy(entry => entry.Value), PdfDestinations.Of(finished).Pages.OrderBy(entry => entry.Value));
    }

    [Theory]
    [InlineData("%PDF-1.4", "%PDF-1.7", "is PDF 1.7 and not 1.4 (at byte 0)")]
    [InlineData("%PDF-1.4", "<html>  ", "is no PDF (at byte 0)")]
    [InlineData("startxref", "startxxxx", "has no end (at byte 1069)")]
    [InlineData("/Size", "/Prev", "is encrypted or was changed after it was printed (at byte 1048)")]
    [InlineData("/Kids [4 0 R", "/Kids [3 0 R", "has a damaged tree of pages (at byte 0)")]
    [InlineData("[6 0 R /XYZ", "[9 0 R /XYZ", "has a destination on no page (at byte 0)")]
    public void Reader_Refuses_Other_Files_And_Says_Why(string old, string other, string message)
    {
        byte[] file = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(SmallPdf.Make()).Replace(old, other, StringComparison.Ordinal));

        PdfFormatException fault = Assert.Throws<PdfFormatException>(() => PdfDestinations.Of(PdfFile.Read(file)));

        Assert.Equal(message, fault.Message);
    }

    [Fact]
    public void Reader_Refuses_Values_Nested_Without_End()
    {
        byte[] file = SmallPdf.Make(new string('[', 100_000));

        Assert.Contains("nests values too deeply", Assert.Throws<PdfFormatException>(() => PdfDestinations.Of(PdfFile.Read(file))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Reader_Survives_Any_Damage(int seed)
    {
        var random = new Random(seed);
        byte[] good = SmallPdf.Make();
        int refused = 0;
        for (int round = 0; round < 3000; round++)
        {
            refused += Survives(Damage(good, random)) ? 0 : 1;
        }

        Assert.InRange(refused, 500, 2900);
    }

    private static ReadOnlyMemory<byte> Finish(PdfFile file)
    {
        var edit = new PdfEdit(file);
        PdfFinish.Apply(edit, Properties, Folder);
        PdfBookmarks.Mend(edit, new Dictionary<string, string> { ["Aheading"] = "A heading" });
        return PdfRewriter.Write(edit);
    }

    private static bool Survives(byte[] file)
    {
        try
        {
            PdfFile read = PdfFile.Read(file);
            PdfDestinations.Of(read);
            Finish(read);
            return true;
        }
        catch (PdfFormatException)
        {
            return false;
        }
    }

    internal static byte[] Damage(byte[] good, Random random)
    {
        byte[] file = [.. good];
        for (int times = random.Next(1, 4); times > 0; times--)
        {
            int place = random.Next(file.Length);
            file = random.Next(4) switch
            {
                0 => file[..place],
                1 => [.. file[..place], .. file.AsSpan(random.Next(file.Length))],
                2 => [.. file[..place], "()<>[]/%0 9R"u8[random.Next(12)], .. file.AsSpan(Math.Min(file.Length, place + 1))],
                _ => [.. file[..place], (byte)random.Next(256), .. file.AsSpan(place)],
            };
            if (file.Length == 0)
            {
                return file;
            }
        }

        return file;
    }

    private static string Text(PdfValue? value) => Encoding.ASCII.GetString(Assert.IsType<PdfText>(value).Bytes.AsSpan());
}
