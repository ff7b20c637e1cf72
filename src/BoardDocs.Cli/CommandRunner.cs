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
        catch (OperationCanceledException)
        {
            return Fail("Cancelled. Nothing was published.");
        }
        catch (Exception exception) when (exception is UsageException or OutputException or IOException or UnauthorizedAccessException)
        {
            return Fail(exception.Message);
        }
        catch (Exception exception) when (Describe(exception) is { } sentence)
        {
            return Fail(sentence);
        }
    }

    private static int Fail(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return ExitCode.Environment;
    }

    /// <summary>A fault of the program itself: the user gets a sentence, the maintainers the type and place.</summary>
    private static string Describe(Exception exception) =>
        $"BoardDocs itself failed, nothing was published. Please report this with the content that caused it: {exception.GetType().Name}: {exception.Message}";
}
