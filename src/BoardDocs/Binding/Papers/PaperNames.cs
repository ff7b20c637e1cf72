using System.Collections.Immutable;
using BoardDocs.Diagnostics;

namespace BoardDocs.Binding;

/// <summary>File names that papers and packs may not have, because of the files published beside them or of Windows.</summary>
internal static class PaperNames
{
    private const string Unfit = "<>:\"|?*\\#%&";

    private static readonly ImmutableHashSet<string> Published = ["index", "print", "pack"];
    private static readonly ImmutableHashSet<string> Devices = ["con", "prn", "aux", "nul"];

    /// <summary>What is wrong with the names of a pack and its papers.</summary>
    public static IEnumerable<Diagnostic> Check(PaperContext context, ImmutableArray<PaperBinding> papers)
    {
        if (context.PackId.Equals("assets", StringComparison.OrdinalIgnoreCase) || IsRefused(context.PackId))
        {
            yield return NameDiagnostics.ReservedName.At(Location.OfFile(context.Folder + "/pack.md"), context.PackId);
        }

        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (PaperBinding paper in papers.OrderBy(paper => paper.Paper.Symbol.Path, StringComparer.Ordinal))
        {
            string path = paper.Paper.Symbol.Path;
            string id = paper.Paper.Symbol.Id;
            if (Published.Contains(id.ToLowerInvariant()) || IsRefused(id))
            {
                yield return NameDiagnostics.ReservedName.At(Location.OfFile(path), id);
            }

            if (!seen.TryAdd(id, id))
            {
                yield return NameDiagnostics.NamesEqualButForCase.At(Location.OfFile(path), seen[id], id);
            }
        }
    }

    private static bool IsRefused(string name)
    {
        string stem = name.Split('.')[0].TrimEnd().ToLowerInvariant();
        bool isPort = stem.Length == 4 && (stem.StartsWith("com", StringComparison.Ordinal) || stem.StartsWith("lpt", StringComparison.Ordinal)) && char.IsAsciiDigit(stem[3]);
        return isPort || Devices.Contains(stem) || name.EndsWith(' ') || name.EndsWith('.') || name.Any(c => char.IsControl(c) || Unfit.Contains(c));
    }
}
