using BoardDocs.Text;

namespace BoardDocs.Cli.Commands;

/// <summary>Checks the pack that a command line names.</summary>
internal static class PackChoice
{
    /// <summary>Makes sure that a pack is there.</summary>
    /// <param name="compilation">The content.</param>
    /// <param name="id">The pack.</param>
    /// <param name="content">The content folder as the user named it.</param>
    /// <exception cref="UsageException">It is not; the message says what is.</exception>
    public static void Check(Compilation compilation, string id, string content)
    {
        if (!compilation.Packs.Contains(id))
        {
            throw new UsageException($"There is no pack '{id}' under {content}/packs. {PacksThere(compilation, id)}");
        }
    }

    private static string PacksThere(Compilation compilation, string written) => compilation.Packs.Length == 0
        ? "There is none at all."
        : Suggestions.Nearest(written, compilation.Packs) is { } nearest
            ? $"Did you mean '{nearest}'?"
            : $"There is {string.Join(", ", compilation.Packs)}.";
}
