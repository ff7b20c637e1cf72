namespace BoardDocs.Cli;

/// <summary>What the program returns.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The content has errors.</summary>
    public const int ContentErrors = 1;

    /// <summary>What is published is not what the content gives.</summary>
    public const int Different = 1;

    /// <summary>Wrong usage, or a fault of the machine: no such folder, disk full, output folder in use.</summary>
    public const int Environment = 2;
}
