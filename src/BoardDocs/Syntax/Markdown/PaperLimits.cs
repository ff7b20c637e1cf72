using System.Text;
using BoardDocs.Diagnostics;
using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>Limits that are checked before Markdig sees a text, because Markdig is slow or throws beyond them.</summary>
internal static class PaperLimits
{
    /// <summary>The size of a file in bytes of UTF-8.</summary>
    public const int MaximumBytes = 1 << 20;

    /// <summary>The number of quotes, list items and brackets that may stand inside each other.</summary>
    public const int MaximumNesting = 64;

    /// <summary>The number of rows of a table.</summary>
    public const int MaximumTableRows = 1000;

    /// <summary>The number of columns of a table.</summary>
    public const int MaximumTableColumns = 100;

    /// <summary>Whether a text is too large to be read.</summary>
    public static bool IsTooLarge(ReadOnlySpan<char> text) =>
        text.Length > MaximumBytes || (text.Length > MaximumBytes / 3 && Encoding.UTF8.GetByteCount(text) > MaximumBytes);

    /// <summary>Finds the first limit that a paper of a readable size passes.</summary>
    /// <param name="text">The paper.</param>
    /// <param name="start">Where its Markdown begins.</param>
    /// <returns>What is wrong and on which line, or null.</returns>
    public static SyntaxError? Check(SourceText text, int start)
    {
        var nesting = new ContainerNesting();
        var run = new ParagraphRun();
        for (int number = text.GetLinePosition(start).Line; number < text.LineStarts.Length; number++)
        {
            TextSpan line = text.GetLineSpan(number);
            ReadOnlySpan<char> characters = text.Slice(line);
            run.Add(characters);
            if (nesting.Add(characters) > MaximumNesting || run.BracketDepth > MaximumNesting)
            {
                return new SyntaxError(SyntaxDiagnostics.NestedTooDeep, line);
            }

            if (run.TableRows > MaximumTableRows)
            {
                return new SyntaxError(SyntaxDiagnostics.TableTooLong, line);
            }

            if (run.TableColumns > MaximumTableColumns)
            {
                return new SyntaxError(SyntaxDiagnostics.TableTooWide, line);
            }
        }

        return null;
    }
}
