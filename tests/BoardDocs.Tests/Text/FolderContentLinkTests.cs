using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Text;

/// <summary>Links cannot lead out of the content folder, nor round in a circle.</summary>
public sealed class FolderContentLinkTests
{
    [Fact]
    public void Links_That_Lead_Out_Or_In_A_Circle_Are_Outside()
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write([new("secret.md", "secret")]);
        folder.Write([new("paper.md", "text")]);
        File.CreateSymbolicLink(folder.PathOf("out.md"), elsewhere.PathOf("secret.md"));
        File.CreateSymbolicLink(folder.PathOf("circle.md"), folder.PathOf("circle.md"));
        var content = new FolderContent(folder.Path);

        Assert.Equal(ContentFileStatus.Readable, content.GetStatus("paper.md"));
        Assert.Equal(ContentFileStatus.Outside, content.GetStatus("out.md"));
        Assert.Equal(ContentFileStatus.Outside, content.GetStatus("circle.md"));
        Assert.Equal(ContentFileStatus.Outside, content.GetStatus("../paper.md"));
    }
}
