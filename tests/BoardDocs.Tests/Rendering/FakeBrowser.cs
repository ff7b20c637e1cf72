using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Rendering;

/// <summary>A script in a browser's place.</summary>
internal static class FakeBrowser
{
    /// <summary>Finds out where the PDF is to go.</summary>
    public const string Target = "for word in \"$@\"; do case \"$word\" in --print-to-pdf=*) target=${word#*=};; esac; done\n";

    /// <summary>Writes the script; skips the test where there is no shell.</summary>
    public static string Write(TemporaryFolder folder, string script)
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no shell for the script.");
        string path = folder.PathOf("browser");
        File.WriteAllText(path, "#!/bin/sh\n" + script);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }
}
