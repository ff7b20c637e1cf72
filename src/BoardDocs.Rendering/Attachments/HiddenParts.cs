namespace BoardDocs.Rendering;

/// <summary>Looks for what a PDF file holds besides the pages that are seen.</summary>
internal static class HiddenParts
{
    private static readonly (string Key, string Words)[] Keys =
    [
        ("JS", "scripts"),
        ("JavaScript", "scripts"),
        ("EF", "other files"),
        ("EmbeddedFiles", "other files"),
        ("XFA", "a form that only some programs show"),
        ("RichMedia", "sound or film"),
    ];

    private static readonly (string Action, string Words)[] Actions =
    [
        ("JavaScript", "scripts"),
        ("Launch", "links that start programs"),
        ("SubmitForm", "forms that send what is filled in"),
        ("ImportData", "forms that send what is filled in"),
        ("Movie", "sound or film"),
        ("Sound", "sound or film"),
        ("Rendition", "sound or film"),
    ];

    /// <summary>Everything that does something, in words and in ordinal order.</summary>
    /// <exception cref="PdfFormatException">The file is damaged.</exception>
    public static IReadOnlyCollection<string> In(PdfFile file)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        for (int number = 0; number < file.Offsets.Length; number++)
        {
            if (file.Has(number))
            {
                Look(file.Get(number), found);
            }
        }

        return found;
    }

    /// <summary>Whether there are layers that are not shown, and would be without the list of layers.</summary>
    /// <exception cref="PdfFormatException">The file is damaged.</exception>
    public static bool HasHiddenLayers(PdfFile file)
    {
        if (file.Catalogue.Get("OCProperties") is not PdfValue properties
            || file.Follow<PdfDictionary>(properties, "layers").Get("D") is not PdfValue configuration)
        {
            return false;
        }

        PdfDictionary shown = file.Follow<PdfDictionary>(configuration, "layers");
        return shown.Get("BaseState") is PdfName { Text: "OFF" }
            || (shown.Get("OFF") is PdfValue hidden && !file.Follow<PdfArray>(hidden, "layers").Items.IsEmpty);
    }

    private static void Look(PdfValue value, SortedSet<string> found)
    {
        switch (value)
        {
            case PdfArray array:
                foreach (PdfValue item in array.Items)
                {
                    Look(item, found);
                }

                break;
            case PdfDictionary dictionary:
                Look(dictionary, found);
                break;
        }
    }

    private static void Look(PdfDictionary dictionary, SortedSet<string> found)
    {
        found.UnionWith(Keys.Where(known => dictionary.Get(known.Key) is not null).Select(known => known.Words));
        if (dictionary.Get("S") is PdfName action)
        {
            found.UnionWith(Actions.Where(known => known.Action == action.Text).Select(known => known.Words));
        }

        foreach ((_, PdfValue value) in dictionary.Entries)
        {
            Look(value, found);
        }
    }
}
