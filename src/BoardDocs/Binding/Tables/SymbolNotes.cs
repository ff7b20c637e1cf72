namespace BoardDocs.Binding;

/// <summary>What the symbols in tables stand for, after the Government Analysis Function.</summary>
internal static class SymbolNotes
{
    /// <summary>Stands where there is no figure.</summary>
    public const string Missing = "[x]";

    /// <summary>Stands where the figure is too small to be shown.</summary>
    public const string Suppressed = "[c]";

    /// <summary>Stands behind a provisional figure.</summary>
    public const string Provisional = "[p]";

    /// <summary>Explains <see cref="Missing"/>.</summary>
    public const string MissingNote = "[x] means that the figure is not available.";

    /// <summary>Explains <see cref="Suppressed"/>.</summary>
    public const string SuppressedNote = "[c] means that the figure is not shown, so that nobody can be recognised by it.";

    /// <summary>Explains <see cref="Provisional"/>.</summary>
    public const string ProvisionalNote = "[p] means that the figure is provisional.";
}
