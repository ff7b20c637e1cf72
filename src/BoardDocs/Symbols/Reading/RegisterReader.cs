using System.Collections.Immutable;
using BoardDocs.Data;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Symbols;

/// <summary>Reads the rows of a register from its file of YAML or CSV.</summary>
internal static class RegisterReader
{
    private const string Csv = ".csv";
    private static readonly ImmutableArray<string> Endings = [".yml", ".yaml", Csv];

    /// <summary>Whether a file's name says that it holds rows.</summary>
    public static bool IsKnown(string file) => Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads the file; what is wrong with it is in the table's diagnostics, and nothing is thrown.</summary>
    public static RegisterTable Read(IContentFiles files, RegisterSymbol register)
    {
        var bag = new DiagnosticBag();
        return new RegisterTable(ReadRows(files, register, bag), bag.ToImmutable());
    }

    private static ImmutableArray<RegisterRow> ReadRows(IContentFiles files, RegisterSymbol register, DiagnosticBag bag)
    {
        ContentFileStatus status = files.GetStatus(register.File);
        if (status != ContentFileStatus.Readable)
        {
            DiagnosticDescriptor fault = status == ContentFileStatus.Outside ? NameDiagnostics.RegisterFileOutside : NameDiagnostics.MissingRegisterFile;
            bag.Report(fault, register.FileLocation, register.File, register.Id);
            return [];
        }

        try
        {
            bool isCsv = register.File.EndsWith(Csv, StringComparison.OrdinalIgnoreCase);
            return RegisterCheck.Run(register, isCsv ? RegisterCsv.Read(files, register, bag) : RegisterYaml.Read(files, register, bag), bag);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Report(NameDiagnostics.UnreadableRegisterFile, register.FileLocation, register.File);
            return [];
        }
    }
}
