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
        var registers = Catalogue.Empty.Registers.ToBuilder();
        var faulty = catalogue.FaultyNames.ToBuilder();
        IEnumerable<(string Id, YamlObject Item)> items = top is null ? [] : CatalogueLoader.Items(top, "registers", "register", CatalogueKeys.Register);
        foreach ((string id, YamlObject item) in items)
        {
            if (ReadRegister(id, item) is { } register)
            {
                registers[id] = register;
            }
            else
            {
                faulty.Add(id);
            }
        }

        return catalogue with { Registers = registers.ToImmutable(), FaultyNames = faulty.ToImmutable() };
    }

    private static RegisterSymbol? ReadRegister(string id, YamlObject item)
    {
        YamlScalar? file = ReadFile(item);
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

    private static YamlScalar? ReadFile(YamlObject item)
    {
        YamlScalar? file = item.RequiredScalar("file");
        if (file is null || RegisterReader.IsKnown(file.Value))
        {
            return file;
        }

        item.ReportType(file, "file", "a file of rows, whose name ends in .yml, .yaml or .csv");
        return null;
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
