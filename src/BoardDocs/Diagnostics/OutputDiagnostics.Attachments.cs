namespace BoardDocs.Diagnostics;

public static partial class OutputDiagnostics
{
    private const string Left = "It is left out of the PDF and published beside it.";

    /// <summary>A file whose name says PDF, and whose content does not. Argument: the attachment.</summary>
    public static readonly DiagnosticDescriptor OtherAttachment = new(
        "BD5004", "Attachment that is no PDF", "The attachment {0} is no PDF file, though its name says so. " + Left + " Save it as a PDF, or give it the name that it should have.", Category, DiagnosticSeverity.Error);

    /// <summary>An encrypted file, whether it opens without a password or not. Argument: the attachment.</summary>
    public static readonly DiagnosticDescriptor ProtectedAttachment = new(
        "BD5005", "Protected attachment", "The attachment {0} is protected with a password or against changes. " + Left + " Ask for a copy without protection.", Category, DiagnosticSeverity.Error);

    /// <summary>A file beyond repair. Arguments: the attachment, what is wrong.</summary>
    public static readonly DiagnosticDescriptor DamagedAttachment = new(
        "BD5006", "Damaged attachment", "The attachment {0} is damaged: {1}. " + Left + " Ask for the file again, or print it into a new PDF.", Category, DiagnosticSeverity.Error);

    /// <summary>A file of too many bytes or pages, by itself or with those before it. Arguments: the attachment, what it has, what it may have.</summary>
    public static readonly DiagnosticDescriptor LargeAttachment = new(
        "BD5007", "Large attachment", "The attachment {0} has {1}, and {2} is the most that the PDF takes. " + Left + " Shorten it, or link to it in a note in place of 'attachment:'.", Category, DiagnosticSeverity.Error);

    /// <summary>A file without pages. Argument: the attachment.</summary>
    public static readonly DiagnosticDescriptor EmptyAttachment = new(
        "BD5008", "Attachment without pages", "The attachment {0} has no pages. " + Left + " Ask for the file again.", Category, DiagnosticSeverity.Error);

    /// <summary>A file with layers that are hidden, and could come to light. Argument: the attachment.</summary>
    public static readonly DiagnosticDescriptor LayeredAttachment = new(
        "BD5009", "Attachment with hidden layers", "The attachment {0} has hidden layers, which the PDF would show. " + Left + " Print it into a new PDF that has no layers.", Category, DiagnosticSeverity.Error);

    /// <summary>qpdf did not come to an end. Arguments: the attachment, how qpdf ended.</summary>
    public static readonly DiagnosticDescriptor FailedQpdf = new(
        "BD5010", "Attachment that cannot be checked", "The attachment {0} could not be read: qpdf {1}. " + Left + " Print it into a new PDF.", Category, DiagnosticSeverity.Error);

    /// <summary>A file that was damaged and is used all the same. Arguments: the attachment, what was repaired last.</summary>
    public static readonly DiagnosticDescriptor RepairedAttachment = new(
        "BD5011", "Repaired attachment", "The attachment {0} was damaged and has been repaired for the PDF: {1}. Compare its pages with the original.", Category, DiagnosticSeverity.Warning, IsConfigurable: true);

    /// <summary>A file that does something or holds other files. Arguments: the attachment, what it holds.</summary>
    public static readonly DiagnosticDescriptor ActiveAttachment = new(
        "BD5012", "Attachment that holds more than its pages", "The attachment {0} holds {1}. The PDF takes over its pages alone, but the file beside it is published as it is: check that all of it may be published.", Category, DiagnosticSeverity.Warning, IsConfigurable: true);
}
