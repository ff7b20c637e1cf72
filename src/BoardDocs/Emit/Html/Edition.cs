namespace BoardDocs.Emit;

/// <summary>What a paper is written for.</summary>
internal enum Edition
{
    /// <summary>A page of its own.</summary>
    Page,

    /// <summary>The print edition, which holds the whole pack and lies beside the files it names.</summary>
    Print,

    /// <summary>The whole pack in one file that needs no other.</summary>
    SingleFile,
}
