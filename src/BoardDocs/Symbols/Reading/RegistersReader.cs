using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Symbols;

/// <summary>Reads <c>catalogue/registers.yml</c>.</summary>
internal static class RegistersReader
{
    /// <summary>The catalogue with its registers.</summary>
    public static Catalogue Read(YamlObject? top, Catalogue catalogue)
    {
        (ImmutableSortedDictionary<string, RegisterSymbol> registers, ImmutableSortedSet<string> faulty) = RowFiles.Read(top, catalogue, "registers", "register", CatalogueKeys.Register, ReadRegister);
        return catalogue with { Registers = registers, FaultyNames = faulty };
    }

    private static RegisterSymbol? ReadRegister(string id, YamlObject item)
    {
        YamlScalar? file = RowFiles.ReadFile(item);
        YamlScalar? key = item.RequiredScalar("key");
        ImmutableArray<RegisterColumn> columns = ReadColumns(item);
        ImmutableArray<string> statuses = ReadStatuses(id, item);
        YamlScalar? status = statuses.IsEmpty ? item.Scalar("status") : item.RequiredScalar("status");
        if (status is not null)
        {
            item.Require("statuses");
        }

        return file is null || key is null || columns.IsEmpty
            ? null
            : new RegisterSymbol(id, item.Text("title") ?? id, file.Value, key.Value, columns, item.Location)
            {
                FileLocation = item.Source.At(file),
                Status = statuses.IsEmpty ? null : status?.Value,
                Statuses = status is null ? [] : statuses,
                Sections = [.. item.Scalars("section").Select(section => section.Value)],
            };
    }

    private static ImmutableArray<RegisterColumn> ReadColumns(YamlObject item)
    {
        var columns = ImmutableArray.CreateBuilder<RegisterColumn>();
        item.Require("columns");
        YamlObject? list = item.Object("columns", "'columns'")?.WithoutRepeats();
        foreach (YamlEntry entry in list?.Entries ?? [])
        {
            if (list?.RequiredScalar(entry.Key.Value) is { } heading)
            {
                columns.Add(new RegisterColumn(entry.Key.Value, heading.Value));
            }
        }

        return columns.ToImmutable();
    }

    private static ImmutableArray<string> ReadStatuses(string id, YamlObject item)
    {
        var statuses = ImmutableArray.CreateBuilder<string>();
        foreach (YamlScalar status in item.Scalars("statuses"))
        {
            if (statuses.Contains(status.Value))
            {
                item.Source.Diagnostics.Report(NameDiagnostics.RepeatedCatalogueKey, item.Source.At(status), status.Value, $"the statuses of the register {id}");
            }
            else
            {
                statuses.Add(status.Value);
            }
        }

        return statuses.ToImmutable();
    }
}
