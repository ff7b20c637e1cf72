using System.CommandLine;
using BoardDocs.Cli;

FirstCollection.PutOff();
// @ is git's name for HEAD, and no file of further words.
ParseResult parsed = CommandLine.Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (parsed.Errors.Count > 0)
{
    foreach (string fault in UsageFaults.Describe(parsed))
    {
        Console.Error.WriteLine(fault);
    }

    Console.Error.WriteLine("Run 'boarddocs --help' or 'boarddocs <command> --help' for what can be written here.");
    return ExitCode.Environment;
}

return await CommandRunner.RunAsync(parsed).ConfigureAwait(false);
