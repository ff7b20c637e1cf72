using System.CommandLine;
using BoardDocs.Emit;

namespace BoardDocs.Cli;

/// <summary>Runs a command and turns every fault into one sentence and an exit code.</summary>
internal static class CommandRunner
{
    /// <summary>Runs what was parsed.</summary>
    public static async Task<int> RunAsync(ParseResult parsed)
    {
        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            return Fail(Describe(Cause(exception)));
        }
    }

    /// <summary>What went wrong first where several threads were at work.</summary>
    private static Exception Cause(Exception exception) =>
        exception is AggregateException { InnerExceptions.Count: > 0 } several ? Cause(several.InnerExceptions[0]) : exception;

    private static int Fail(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return ExitCode.Environment;
    }

    /// <summary>One sentence; of a fault of the program itself the user gets what it means, the maintainers the type and place.</summary>
    private static string Describe(Exception exception) => exception switch
    {
        OperationCanceledException => "Cancelled. Nothing was published.",
        UsageException or OutputException or IOException or UnauthorizedAccessException => exception.Message,
        _ => $"BoardDocs itself failed, nothing was published. Please report this with the content that caused it: {exception.GetType().Name}: {exception.Message}",
    };
}
