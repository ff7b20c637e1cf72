using BoardDocs.Text;

namespace BoardDocs.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Homicide")]
    [InlineData("£5 – “fewer” 😀 naïve\r\nséances\0")]
    [InlineData("half a pair \uD83D and on")]
    [InlineData("\uDE00 the other half")]
    public void Content_Is_What_Was_Given_Even_After_Everybody_Let_Go_Of_It(string content)
    {
        SourceText text = FromCopy(content);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.Equal(content, text.Content);
        Assert.Equal(content.Length, text.Length);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static SourceText FromCopy(string content) => SourceText.From(new string(content.AsSpan()));
}
