using BenchmarkDotNet.Attributes;
using BoardDocs.Emit;
using BoardDocs.Text;

namespace BoardDocs.Benchmarks;

/// <summary>The sample pack, warm: read, compiled and emitted into memory.</summary>
[MemoryDiagnoser]
public class CompileBenchmarks
{
    private IContentFiles content = new MemoryContent([]);

    /// <summary>Finds the sample content.</summary>
    [GlobalSetup]
    public void Setup() => content = new FolderContent(SampleFolder.Find());

    /// <summary>Everything that a build does but for writing files.</summary>
    [Benchmark]
    public bool SamplePack() => Compilation.Create(content).Emit(new MemorySink()).IsWritten;
}
