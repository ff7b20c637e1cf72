using System.Globalization;
using System.Text;

namespace BoardDocs.Tests.Rendering;

/// <summary>A PDF of a few pages, laid out as browsers of the Chromium family do.</summary>
internal static class SmallPdf
{
    public static string Header => "%PDF-1.4\n%\u00D3\u00EB\u00E9\u00E1\n";

    /// <summary>Three pages in a tree of two levels; the paper begins on the second.</summary>
    public static byte[] Make(string? destinations = null) => Assemble(
        "<</Title (Printed \\(now\\))\n/Creator (Somebody)\n/Producer (Skia/PDF m1)\n/CreationDate (D:20261121075955+00'00')>>",
        "<</Type /Catalog\n/Pages 3 0 R\n/Dests 9 0 R\n/Lang (en)>>",
        "<</Type /Pages\n/Count 3\n/Kids [4 0 R 7 0 R]>>",
        "<</Type /Pages\n/Count 2\n/Kids [5 0 R 6 0 R]\n/Parent 3 0 R>>",
        "<</Type /Page\n/Annots [8 0 R]\n/Parent 4 0 R>>",
        "<</Type /Page\n/Parent 4 0 R>>",
        "<</Type /Page\n/Parent 3 0 R>>",
        "<</Type /Annot\n/Subtype /Link\n/A <</Type /Action\n/S /URI\n/URI (file:///print/site/pack/data/a%20b.csv)>>>>",
        destinations ?? "<</paper--_top [6 0 R /XYZ 0 841.9 0]\n/paper--f#C3#BCnf [7 0 R /XYZ 0 100 0]>>",
        "<</Length 9>> stream\n(not this\nendstream");

    /// <summary>Puts objects together, numbered from 1; the second is the catalogue.</summary>
    public static byte[] Assemble(params string[] objects) => Assemble(2, objects);

    /// <summary>Puts objects together, numbered from 1.</summary>
    /// <param name="root">The number of the catalogue.</param>
    /// <param name="objects">The objects.</param>
    public static byte[] Assemble(int root, params string[] objects)
    {
        var text = new StringBuilder(root == 1 ? "%PDF-1.4\n" : Header);
        var table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{text.Length:0000000000} 00000 n \n");
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n{table}trailer\n<</Size {objects.Length + 1}\n/Root {root} 0 R\n/Info {3 - root} 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
