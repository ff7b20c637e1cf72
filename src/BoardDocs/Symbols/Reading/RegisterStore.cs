using System.Collections.Concurrent;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>The registers of one state of the content folder, each read once and only when somebody asks.</summary>
internal sealed class RegisterStore(IContentFiles files)
{
    private readonly ConcurrentDictionary<RegisterSymbol, Lazy<RegisterTable>> tables = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads a register, or gives the one that was read.</summary>
    public RegisterTable Read(RegisterSymbol register) =>
        tables.GetOrAdd(register, symbol => new Lazy<RegisterTable>(() => RegisterReader.Read(files, symbol))).Value;
}
