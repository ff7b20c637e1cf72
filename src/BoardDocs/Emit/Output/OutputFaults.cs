namespace BoardDocs.Emit;

/// <summary>Turns what the system says into a sentence for people.</summary>
internal static class OutputFaults
{
    // ENOSPC and EDQUOT of Unix; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows.
    private const int NoSpace = 28;
    private const int OverQuota = 122;
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>Whether an exception is a fault of the disk or its permissions.</summary>
    public static bool IsFault(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>The exception to report for a fault.</summary>
    public static OutputException Of(string folder, Exception fault) =>
        new($"The output folder {folder} could not be written: {Reason(fault)}. What was published before is unchanged.", fault);

    private static string Reason(Exception fault) => fault switch
    {
        UnauthorizedAccessException => "it is read-only, or you are not allowed to write there",
        IOException { HResult: NoSpace or OverQuota or WindowsHandleDiskFull or WindowsDiskFull } => "the disk is full",
        _ => fault.Message.TrimEnd('.'),
    };
}
