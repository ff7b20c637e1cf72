namespace BoardDocs.Benchmarks;

/// <summary>Writes a corpus to disk.</summary>
internal static class CorpusFolder
{
    /// <summary>Writes as many papers, with 20 charts each over 60 months of data.</summary>
    public static void Write(string folder, int papers)
    {
        foreach ((string path, string text) in new Corpus(papers, Measures: 20, Months: 60).Files())
        {
            string full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full) ?? folder);
            File.WriteAllText(full, text);
        }
    }
}
