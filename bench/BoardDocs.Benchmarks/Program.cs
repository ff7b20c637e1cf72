using BenchmarkDotNet.Running;
using BoardDocs.Benchmarks;

// "corpus DIR PAPERS" writes a corpus for whole-process timings; everything else is BenchmarkDotNet's.
if (args is ["corpus", string folder, string papers])
{
    CorpusFolder.Write(folder, int.Parse(papers, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);
