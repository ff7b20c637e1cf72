namespace BoardDocs.Diagnostics;

/// <content>What papers and packs may hold.</content>
public static partial class NameDiagnostics
{
    /// <summary>HTML in Markdown. Argument: the beginning of it.</summary>
    public static readonly DiagnosticDescriptor RawHtml = new(
        "BD2200", "Raw HTML", "Raw HTML such as {0} is not published. Write it in Markdown, or in backticks if readers shall see the tag.", Category, DiagnosticSeverity.Error);

    /// <summary>Attributes other than an id. Argument: the attribute.</summary>
    public static readonly DiagnosticDescriptor AttributeNotAllowed = new(
        "BD2201", "Attribute that is not an id", "The attribute '{0}' is not published: only an id, as in {{#id}}, may stand in braces. Delete it.", Category, DiagnosticSeverity.Error);

    /// <summary>An id on something that cannot have one. Argument: the id.</summary>
    public static readonly DiagnosticDescriptor MisplacedId = new(
        "BD2202", "Misplaced id", "The id '{0}' stands on text that links cannot lead to. Put it behind a heading, before a table or on a figure.", Category, DiagnosticSeverity.Error);

    /// <summary>An id with unfit characters. Argument: the id.</summary>
    public static readonly DiagnosticDescriptor UnfitId = new(
        "BD2203", "Unfit id", "'{0}' cannot be an id. Use letters, digits and single hyphens, and begin with a letter.", Category, DiagnosticSeverity.Error);

    /// <summary>Two explicit ids that are the same but for case. Argument: the id.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new(
        "BD2204", "Duplicate id", "The id '{0}' is used twice in this paper. Give one of the two another id.", Category, DiagnosticSeverity.Error);

    /// <summary>A link with another scheme. Argument: the address.</summary>
    public static readonly DiagnosticDescriptor LinkScheme = new(
        "BD2205", "Link scheme that is not allowed", "The link '{0}' is not published: links begin with https:, http: or mailto:, or name a file of the pack.", Category, DiagnosticSeverity.Error);

    /// <summary>An image on the web. Argument: the address.</summary>
    public static readonly DiagnosticDescriptor RemoteImage = new(
        "BD2206", "Remote image", "The image '{0}' is not a file of the content folder. Save it beside the paper and name the file.", Category, DiagnosticSeverity.Error);

    /// <summary>An image without alternative text. Argument: the file.</summary>
    public static readonly DiagnosticDescriptor ImageWithoutText = new(
        "BD2207", "Image without a text alternative", "The image '{0}' has no text for people who cannot see it. Say between the square brackets what it shows.", Category, DiagnosticSeverity.Error);

    /// <summary>A file that is not there. Argument: the file.</summary>
    public static readonly DiagnosticDescriptor MissingFile = new(
        "BD2208", "Missing file", "There is no file '{0}'. Check the name, which is looked up from the pack's folder.", Category, DiagnosticSeverity.Error);

    /// <summary>A file outside the content folder. Argument: the file.</summary>
    public static readonly DiagnosticDescriptor FileOutside = new(
        "BD2209", "File outside the content folder", "The file '{0}' lies outside the content folder. Copy it into the pack's folder and name the copy.", Category, DiagnosticSeverity.Error);

    /// <summary>A pack's folder that is a link to elsewhere. Argument: the folder.</summary>
    public static readonly DiagnosticDescriptor PackOutside = new(
        "BD2236", "Pack outside the content folder", "The folder '{0}' is a link that leads outside the content folder. Put the pack's files into a folder there, in place of the link.", Category, DiagnosticSeverity.Error);

    /// <summary>A link to an id that is nowhere. Arguments: the id, the paper, the hint.</summary>
    public static readonly DiagnosticDescriptor LinkToNothing = new(
        "BD2210", "Link to nothing", "Nothing in {1} has the id '{0}'. {2}", Category, DiagnosticSeverity.Error);

    /// <summary>A link or item that names a paper that is not there. Arguments: the file, the hint.</summary>
    public static readonly DiagnosticDescriptor MissingPaper = new(
        "BD2211", "Missing paper", "The pack has no paper '{0}'. {1}", Category, DiagnosticSeverity.Error);

    /// <summary>A paper that the agenda does not name. Argument: the file.</summary>
    public static readonly DiagnosticDescriptor PaperWithoutItem = new(
        "BD2212", "Paper that no item names", "No item of the agenda names the paper '{0}', so it is printed after the others. Add an item to pack.md.", Category, DiagnosticSeverity.Warning, IsConfigurable: true);

    /// <summary>A file or folder name that the output cannot have. Argument: the name.</summary>
    public static readonly DiagnosticDescriptor ReservedName = new(
        "BD2213", "Reserved name", "'{0}' cannot be the name of a paper or pack, because the published files need it or some computers refuse it. Rename it.", Category, DiagnosticSeverity.Error);

    /// <summary>Names that differ in case alone. Arguments: the two names.</summary>
    public static readonly DiagnosticDescriptor NamesEqualButForCase = new(
        "BD2214", "Names equal but for case", "'{0}' and '{1}' differ in capitals alone, which many computers take for the same file. Rename one of them.", Category, DiagnosticSeverity.Error);

    /// <summary>A key of front matter that means nothing. Arguments: the key, the hint.</summary>
    public static readonly DiagnosticDescriptor UnknownFrontMatterKey = new(
        "BD2215", "Unknown front matter key", "The front matter key '{0}' means nothing here. {1}", Category, DiagnosticSeverity.Warning, IsConfigurable: true);

    /// <summary>An id in front matter that is not the file name. Arguments: the id, the file name without its ending.</summary>
    public static readonly DiagnosticDescriptor PaperIdIsFileName = new(
        "BD2216", "Id that is not the file name", "The paper's id is its file name, '{1}', so 'id: {0}' changes nothing. Rename the file, or delete the line.", Category, DiagnosticSeverity.Warning, IsConfigurable: true);

    /// <summary>Front matter without a compulsory key. Arguments: the key, an example.</summary>
    public static readonly DiagnosticDescriptor MissingFrontMatterKey = new(
        "BD2217", "Missing front matter key", "The front matter has no '{0}'. Add a line such as '{1}' between the --- lines at the top.", Category, DiagnosticSeverity.Error);

    /// <summary>A pack without pack.md. Argument: the pack.</summary>
    public static readonly DiagnosticDescriptor MissingPackFile = new(
        "BD2218", "Missing pack.md", "The pack '{0}' has no pack.md. Add one with title, date and items.", Category, DiagnosticSeverity.Error);

    /// <summary>An item with both a paper and an attachment. Argument: the item's title.</summary>
    public static readonly DiagnosticDescriptor ItemWithTwoFiles = new(
        "BD2219", "Item with a paper and an attachment", "The item '{0}' names both a paper and an attachment. Make two items of it.", Category, DiagnosticSeverity.Error);

    /// <summary>A content folder without packs.</summary>
    public static readonly DiagnosticDescriptor NoPacks = new(
        "BD2220", "No packs", "The content folder has no packs. Make a folder such as packs/2023-11-board with a pack.md in it.", Category, DiagnosticSeverity.Error);

    /// <summary>A mark of a footnote that is not there. Arguments: its label, the hint.</summary>
    public static readonly DiagnosticDescriptor MissingFootnote = new(
        "BD2240", "Footnote without a note", "There is no footnote [^{0}], so readers would see the mark and no note. {1}", Category, DiagnosticSeverity.Error);

    /// <summary>Figures in pack.md. Argument: the block's word.</summary>
    public static readonly DiagnosticDescriptor BlockInPackFile = new(
        "BD2221", "Measures in pack.md", "A {0} block belongs in a paper; pack.md prints text, a glossary and contents. Move it to a paper of the pack.", Category, DiagnosticSeverity.Error);
}
