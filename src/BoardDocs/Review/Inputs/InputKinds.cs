namespace BoardDocs.Review;

/// <summary>The kinds of input whose changes are told apart; as a set, those that are taken from the later side.</summary>
[Flags]
internal enum InputKinds
{
    /// <summary>None: everything is as it was.</summary>
    None = 0,

    /// <summary>Cells that hold another number, and rows that were taken out.</summary>
    Revised = 1,

    /// <summary>Rows that were added.</summary>
    Extended = 2,

    /// <summary>What the catalogue defines.</summary>
    Definition = 4,

    /// <summary>Methods and options of the settings and the catalogue.</summary>
    Method = 8,

    /// <summary>The papers' own text.</summary>
    Dsl = 16,

    /// <summary>Titles and names of the catalogue.</summary>
    Words = 32,
}

/// <summary>Reading sets of kinds.</summary>
internal static class InputKindsExtensions
{
    private static readonly InputKinds[] Each = Enum.GetValues<InputKinds>()[1..];

    /// <summary>The kinds of a set one by one.</summary>
    public static IEnumerable<InputKinds> Split(this InputKinds kinds) => Each.Where(kind => kinds.HasFlag(kind));

    /// <summary>Whether it is one kind or none.</summary>
    public static bool IsSingle(this InputKinds kinds) => (kinds & (kinds - 1)) == 0;

    /// <summary>The cause that a kind of input is.</summary>
    public static ReviewCause ToCause(this InputKinds kind) => kind switch
    {
        InputKinds.Revised => ReviewCause.DataRevised,
        InputKinds.Extended => ReviewCause.DataExtended,
        InputKinds.Definition => ReviewCause.Definition,
        InputKinds.Method => ReviewCause.Method,
        InputKinds.Dsl => ReviewCause.Dsl,
        _ => ReviewCause.Words,
    };
}
