using System.Text;
using BoardDocs.Rendering;

namespace BoardDocs.Tests.Rendering;

public sealed class TagNamesTests
{
    [Theory]
    [InlineData("/ID (node00000039)>> [(node00000043) (node00000039)]", "/ID (node00000001)>> [(node00000002) (node00000001)]")]
    [InlineData("/ID (node00000040)>> [(node00000044) (node00000040)]", "/ID (node00000001)>> [(node00000002) (node00000001)]")]
    [InlineData("[(node00000009) 1 0 R (node00000010) 2 0 R (node00012345) 3 0 R]", "[(node00000001) 1 0 R (node00000002) 2 0 R (node00000003) 3 0 R]")]
    [InlineData("(node7) (node000000077) (nodes 00000039) (node-0000001) (node0000003", "(node7) (node000000077) (nodes 00000039) (node-0000001) (node0000003")]
    [InlineData("", "")]
    public void Renumber_Counts_Tags_And_Nothing_Else(string printed, string expected)
    {
        byte[] pdf = Encoding.ASCII.GetBytes(printed);

        TagNames.Renumber(pdf);

        Assert.Equal(expected, Encoding.ASCII.GetString(pdf));
    }
}
