using System.Text;
using BoardDocs.Emit;
using BoardDocs.Symbols;

namespace BoardDocs.Tests.Emit;

public sealed class StyleSheetTests
{
    [Fact]
    public void Theme_Sets_The_Custom_Properties()
    {
        string css = Encoding.UTF8.GetString(StyleSheet.Of(new Theme("#801650", null)));
        Assert.StartsWith(":root {\n  --accent: #801650;\n  --accent-soft: #F5ECF1;\n}\n", css, StringComparison.Ordinal);
    }

    [Fact]
    public void Theme_With_Something_Else_Than_A_Colour_Falls_Back_To_The_Default()
    {
        string css = Encoding.UTF8.GetString(StyleSheet.Of(new Theme("red; } body { display: none", null)));
        Assert.StartsWith(":root {\n  --accent: #12436D;", css, StringComparison.Ordinal);
    }

    [Fact]
    public void Style_Sheet_Fetches_Nothing()
    {
        string css = Encoding.UTF8.GetString(StyleSheet.Of(Theme.Default));
        Assert.DoesNotContain("url(", css, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", css, StringComparison.Ordinal);
    }

    [Fact]
    public void Logo_Is_Copied_And_Shown_On_Every_Page()
    {
        MemorySink sink = SampleEmit.Emit(SamplePack.Whole, SampleEmit.Context with { Catalogue = SampleEmit.Context.Catalogue with { Theme = new Theme("#12436D", "brand/logo.svg") } });
        Assert.Contains("assets/logo.svg", sink.Paths);
        Assert.Equal("../assets/logo.svg", Pages.Parse(sink.Text("2023-11-board/minutes.html")).QuerySelector("header img")?.GetAttribute("src"));
        Assert.Equal("assets/logo.svg", Pages.Parse(sink.Text("index.html")).QuerySelector("header img")?.GetAttribute("src"));
    }
}
