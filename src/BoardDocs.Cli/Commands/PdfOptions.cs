using System.CommandLine;
using BoardDocs.Rendering;

namespace BoardDocs.Cli.Commands;

/// <summary>The options of <c>build</c> about the PDF.</summary>
internal sealed class PdfOptions
{
    private const string Always = "always";
    private const string Auto = "auto";
    private const string Never = "never";

    private readonly Option<string> when = new("--pdf")
    {
        Description = "auto: a PDF of each pack where a browser is found; always: none is a fault; never.",
        DefaultValueFactory = _ => Auto,
        HelpName = "WHEN",
    };

    private readonly Option<string?> qpdf = new("--qpdf")
    {
        Description = "The program of the qpdf that reads PDF attachments, or none.",
        HelpName = "FILE",
    };

    /// <summary>The browser that prints.</summary>
    public BrowserOption Browser { get; } = new();

    /// <summary>Adds them to the command.</summary>
    public void AddTo(Command command)
    {
        when.AcceptOnlyFromAmong(Auto, Always, Never);
        command.Options.Add(when);
        command.Options.Add(Browser.Option);
        command.Options.Add(qpdf);
    }

    /// <summary>Finds the browser that the command line asks for; null where there is to be no PDF, which is said once where one was wanted.</summary>
    /// <exception cref="UsageException">A PDF is demanded, or a browser is named, and there is none.</exception>
    public string? FindBrowser(ParseResult parsed, CancellationToken cancellation)
    {
        string wanted = parsed.GetRequiredValue(when);
        if (wanted == Never)
        {
            return null;
        }

        ProgramSearch search = Browser.Search(parsed, cancellation);
        if (search.Program is null && (wanted == Always || Browser.IsNamed(parsed)))
        {
            throw new UsageException($"No PDF can be made: {search.Reason}");
        }

        if (search.Program is null)
        {
            Console.Error.WriteLine($"No PDF is made: {search.Reason}");
        }

        return search.Program;
    }

    /// <summary>Finds the qpdf that binds attachments; null where there is none, which is said once.</summary>
    /// <exception cref="UsageException">One is named and is not there.</exception>
    public string? FindQpdf(ParseResult parsed, CancellationToken cancellation)
    {
        string? named = parsed.GetValue(qpdf);
        ProgramSearch search = QpdfSearch.Run(named, cancellation);
        if (search.Program is null && named is not (null or "none"))
        {
            throw new UsageException($"No attachments can be bound: {search.Reason}");
        }

        if (search.Program is null)
        {
            Console.Error.WriteLine($"Attachments are published beside the PDF and not in it: {search.Reason}");
        }

        return search.Program;
    }
}
