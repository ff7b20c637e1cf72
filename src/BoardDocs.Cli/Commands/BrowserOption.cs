using System.CommandLine;
using BoardDocs.Rendering;

namespace BoardDocs.Cli.Commands;

/// <summary><c>--browser FILE</c>, and the search for the browser, made once.</summary>
internal sealed class BrowserOption
{
    private ProgramSearch? found;

    /// <summary>The option.</summary>
    public Option<string?> Option { get; } = new("--browser")
    {
        Description = "The program of the Chrome, Chromium or Edge that prints and draws.",
        HelpName = "FILE",
    };

    /// <summary>Whether a browser is named.</summary>
    public bool IsNamed(ParseResult parsed) => parsed.GetValue(Option) is not null;

    /// <summary>Looks for the browser.</summary>
    public ProgramSearch Search(ParseResult parsed, CancellationToken cancellation) =>
        found ??= BrowserSearch.Run(parsed.GetValue(Option), cancellation);

    /// <summary>Says that the browser that was found will run without its sandbox, where it has to.</summary>
    public void Announce()
    {
        if (found?.Program is not null && PackPrinter.RunsWithoutSandbox)
        {
            Console.Error.WriteLine("The browser runs without its sandbox, because this program runs as root.");
        }
    }

    /// <summary>The browser that draws pictures.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public string FindForPictures(ParseResult parsed, CancellationToken cancellation)
    {
        ProgramSearch search = Search(parsed, cancellation);
        return search.Program ?? throw new UsageException($"No PNG pictures can be made: {search.Reason}");
    }
}
