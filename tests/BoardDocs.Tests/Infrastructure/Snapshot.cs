using System.Runtime.CompilerServices;
using System.Text;

namespace BoardDocs.Tests.Infrastructure;

/// <summary>
/// Compares a text with the file <c>Type.Method_name.verified.ext</c> beside the test, as Verify names it; a difference is
/// written to <c>.received.ext</c>, which git ignores.
/// </summary>
internal static class Snapshot
{
    /// <summary>Compares.</summary>
    /// <param name="text">What was made.</param>
    /// <param name="extension">The ending, without a dot.</param>
    /// <param name="name">Which case of the test.</param>
    /// <param name="method">The test, filled in by the compiler.</param>
    /// <param name="file">The test's file, filled in by the compiler.</param>
    public static void Verify(string text, string extension, string name, [CallerMemberName] string method = "", [CallerFilePath] string file = "")
    {
        string type = Path.GetFileNameWithoutExtension(file);
        VerifyFile(text, Path.Combine(Path.GetDirectoryName(file) ?? string.Empty, $"{type}.{method}_{name}"), extension);
    }

    /// <summary>Compares with a file that lies elsewhere, as beside the input it was made from.</summary>
    /// <param name="text">What was made.</param>
    /// <param name="stem">The file's full path without <c>.verified.ext</c>.</param>
    /// <param name="extension">The ending, without a dot.</param>
    public static void VerifyFile(string text, string stem, string extension)
    {
        string verified = $"{stem}.verified.{extension}";
        string received = $"{stem}.received.{extension}";
        string expected = File.Exists(verified) ? File.ReadAllText(verified) : string.Empty;
        if (string.Equals(expected.TrimEnd('\n'), text.TrimEnd('\n'), StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail($"{Path.GetFileName(received)} differs from {Path.GetFileName(verified)}; look at both, and where the new one is right, rename it.");
    }
}
