using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BoardDocs.Rendering;

namespace BoardDocs.Tests.Rendering;

/// <summary>How pages of others come onto the sheets of a pack.</summary>
public sealed class AttachingTests
{
    private static readonly PdfBox Sheet = new(0, 0, 595, 842);

    [Theory]
    [InlineData(0, 595, 842, 1)]
    [InlineData(1, 595, 842, 1)]
    [InlineData(2, 842, 595, 1)]
    [InlineData(3, 100, 900, 2)]
    [InlineData(1, 50, 20, 0.5)]
    public void Page_Fills_Its_Frame_And_Is_Never_Larger_Than_It_Is(int turns, double width, double height, double unit)
    {
        var page = new AttachedPage(null, null, null, new PdfBox(10, 20, 10 + width, 20 + height), turns, unit);

        double[][] numbers = [.. Regex.Matches(AttachedFrame.Draw(Sheet, page, "Page", 7), @"((?:-?[0-9.]+ ){4,6})(?:re|cm)")
            .Select(match => match.Groups[1].Value.Trim().Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray())];
        (double left, double bottom, double shownWidth, double shownHeight) = (numbers[0][0], numbers[0][1], numbers[0][2], numbers[0][3]);
        double[] matrix = numbers[1];
        (double X, double Y)[] corners = [.. new[] { (page.Box.Left, page.Box.Bottom), (page.Box.Right, page.Box.Bottom), (page.Box.Right, page.Box.Top), (page.Box.Left, page.Box.Top) }
            .Select(corner => ((matrix[0] * corner.Item1) + (matrix[2] * corner.Item2) + matrix[4], (matrix[1] * corner.Item1) + (matrix[3] * corner.Item2) + matrix[5]))];

        Assert.Equal((left, left + shownWidth), (corners.Min(corner => corner.X), corners.Max(corner => corner.X)), Close);
        Assert.Equal((bottom, bottom + shownHeight), (corners.Min(corner => corner.Y), corners.Max(corner => corner.Y)), Close);
        Assert.InRange(bottom, 41, 842 - 41 - shownHeight);
        Assert.InRange(left, 22, 595 - 22 - shownWidth);
        Assert.True(shownWidth <= page.Width + 0.01, "The page is larger than it is.");

        // The corner that is at the lower left before the page is turned to the right is then at the upper left, the upper right, the lower right.
        Assert.Equal(new[] { (left, bottom), (left, bottom + shownHeight), (left + shownWidth, bottom + shownHeight), (left + shownWidth, bottom) }[turns], corners[0], Close);
    }

    [Fact]
    public void Copies_Leave_Behind_What_Lies_In_Other_Files_And_Tags_And_May_Refer_To_Each_Other()
    {
        PdfFile source = PdfFile.Read(SmallPdf.Assemble(
            1,
            "<</Type /Catalog /Next 2 0 R>>",
            "<</Back 1 0 R /Name /A#E9 /Gone 9 0 R /Stream 3 0 R>>",
            "<</Length 2 /F (other.bin) /StructParents 4 /Filter /X>> stream\nab\nendstream"));
        var edit = new PdfEdit(PdfFile.Read(SmallPdf.Make()));

        PdfReference copy = Assert.IsType<PdfReference>(new PdfImporter(source, edit).Import(new PdfReference(1)));

        PdfFile written = PdfFile.Read(PdfRewriter.Write(edit));
        PdfDictionary first = Assert.IsType<PdfDictionary>(written.Get(copy.Number));
        PdfDictionary second = written.Follow<PdfDictionary>(first.Get("Next"), "a dictionary");
        Assert.Equal(copy, second.Get("Back"));
        Assert.Equal((new PdfName("A\u00E9"), PdfWord.Null), (second.Get("Name"), second.Get("Gone")));
        PdfStream stream = Assert.IsType<PdfStream>(written.GetWhole(Assert.IsType<PdfReference>(second.Get("Stream")).Number));
        Assert.Equal("ab", Encoding.ASCII.GetString(stream.Data.Span));
        Assert.Equal(["Length", "Filter"], stream.Dictionary.Entries.Select(entry => entry.Key));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_Damage_Is_Survived(int seed)
    {
        var random = new Random(seed);
        byte[] good = Plan();
        Assert.True(Survives(good));
        int refused = 0;
        for (int round = 0; round < 3000; round++)
        {
            refused += Survives(PdfReaderTests.Damage(good, random)) ? 0 : 1;
        }

        Assert.InRange(refused, 500, 2950);
    }

    private static bool Survives(byte[] file)
    {
        try
        {
            PdfFile read = PdfFile.Read(file);
            HiddenParts.In(read);
            HiddenParts.HasHiddenLayers(read);
            var attachment = new Attachment(1, "Plan", read, [.. PdfPages.Of(read).Select(page => AttachedPage.Read(read, page))]);
            PdfAttacher.Rehearse(attachment);
            var edit = new PdfEdit(PdfFile.Read(Pack()));
            new PdfAttacher(edit).Attach(attachment, 2);
            PdfFile written = PdfFile.Read(PdfRewriter.Write(edit));
            return PdfPages.Of(written).Length == 2;
        }
        catch (PdfFormatException)
        {
            return false;
        }
    }

    private static byte[] Plan() => SmallPdf.Assemble(
        1,
        "<</Type /Catalog /Pages 2 0 R /OCProperties <</D <</OFF []>>>>>>",
        "<</Type /Pages /Kids [3 0 R 5 0 R] /Count 2 /MediaBox [0 0 400 300] /Resources 6 0 R>>",
        "<</Type /Page /Parent 2 0 R /Contents 4 0 R /Group <</S /Transparency>> /Rotate 90>>",
        "<</Length 7 0 R>> stream\n0 0 9 9 re f\nendstream",
        "<</Type /Page /Parent 2 0 R /Contents 4 0 R /CropBox [1 1 300 200] /UserUnit 1.5>>",
        "<</Font <</F#E9 <</Type /Font /Name (a\\)b) /Widths [1 2.5 -3]>>>>>>",
        "12");

    private static byte[] Pack() => SmallPdf.Assemble(
        1,
        "<</Type /Catalog /Pages 2 0 R /StructTreeRoot 7 0 R>>",
        "<</Type /Pages /Kids [3 0 R 4 0 R] /Count 2>>",
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /StructParents 0 /Contents 5 0 R /Resources <</Font <<>>>>>>",
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /StructParents 1 /Contents 6 0 R>>",
        "<</Length 1>> stream\nq\nendstream",
        "<</Length 1>> stream\nq\nendstream",
        "<</Type /StructTreeRoot /K 9 0 R /ParentTree 8 0 R>>",
        "<</Nums [0 12 0 R 1 13 0 R]>>",
        "<</S /NonStruct /P 7 0 R /K 10 0 R>>",
        "<</S /P /P 9 0 R /K [11 0 R]>>",
        "<</S /NonStruct /P 10 0 R /K 0>>",
        "[11 0 R]",
        "[null 11 0 R]");

    private static bool Close((double, double) expected, (double, double) actual) => Math.Abs(expected.Item1 - actual.Item1) < 0.01 && Math.Abs(expected.Item2 - actual.Item2) < 0.01;
}
