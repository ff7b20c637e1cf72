using BoardDocs.Emit;

namespace BoardDocs.Tests.Emit;

/// <summary>Builds over what is published already: what is the same stays untouched.</summary>
public sealed class OutputRebuildTests : OutputFolderCase
{
    private static readonly DateTime LongAgo = new(2020, 2, 29, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Commit_Touches_Nothing_Where_Nothing_Changed()
    {
        Build(("index.html", "one"), ("board/index.html", "two"));
        Put(".gitignore", "*");
        Put("board/notes.txt", "mine");
        Age();
        Build(("index.html", "one"), ("board/index.html", "two"));
        Assert.Equal([".boarddocs-output", ".gitignore", "board/index.html", "board/notes.txt", "index.html"], Files(Out));
        Assert.All(Directory.GetFileSystemEntries(Out, "*", SearchOption.AllDirectories), entry => Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(entry)));
        Assert.Equal([Out], Directory.GetFileSystemEntries(Home));
    }

    [Fact]
    public void Commit_Keeps_The_Times_Of_Files_That_Did_Not_Change()
    {
        Build(("index.html", "one"), ("board/index.html", "old"), ("board/gone.html", "old"));
        Put(".git/config", "[core]");
        Age();
        Build(("index.html", "one"), ("board/index.html", "new"), ("board/more.html", "new"));
        Assert.Equal([".boarddocs-output", ".git/config", "board/index.html", "board/more.html", "index.html"], Files(Out));
        Assert.Equal(["one", "new", "new"], [Read("index.html"), Read("board/index.html"), Read("board/more.html")]);
        Assert.Equal("board/index.html\nboard/more.html\nindex.html\n", Read(".boarddocs-output"));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(Path.Combine(Out, "index.html")));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(Path.Combine(Out, "board/index.html")));
        Assert.Equal([Out], Directory.GetFileSystemEntries(Home));
    }

    [Theory]
    [InlineData("new")]
    [InlineData("one")]
    public void Commit_Publishes_What_Was_Written_Last(string last)
    {
        Build(("index.html", "one"), ("board/index.html", "two"));
        Build(("index.html", "first"), ("board/index.html", "two"), ("index.html", last));
        Assert.Equal([last, "two"], [Read("index.html"), Read("board/index.html")]);
        Build(("index.html", last), ("board/index.html", "two"), ("index.html", "later"));
        Assert.Equal(["later", "two"], [Read("index.html"), Read("board/index.html")]);
    }

    [Theory]
    [InlineData("onE")]
    [InlineData("one and more")]
    [InlineData("on")]
    [InlineData("")]
    public void Commit_Replaces_A_Published_File_That_Was_Edited_By_Hand(string edited)
    {
        Build(("index.html", "one"), ("board/index.html", "two"));
        Put("index.html", edited);
        Build(("index.html", "one"), ("board/index.html", "two"));
        Assert.Equal(["one", "two"], [Read("index.html"), Read("board/index.html")]);
    }

    [Fact]
    public void Commit_Brings_Back_A_Published_File_That_Was_Deleted_By_Hand()
    {
        Build(("index.html", "one"), ("board/index.html", "two"));
        File.Delete(Path.Combine(Out, "board/index.html"));
        Build(("index.html", "one"), ("board/index.html", "two"));
        Assert.Equal("two", Read("board/index.html"));
    }

    [Fact]
    public void Commit_Removes_A_File_That_Is_No_Longer_Built_Though_All_Others_Are_The_Same()
    {
        Build(("index.html", "one"), ("board/gone.html", "old"));
        Build(("index.html", "one"));
        Assert.Equal([".boarddocs-output", "index.html"], Files(Out));
    }

    [Fact]
    public void Commit_Refuses_A_Foreign_File_That_Holds_The_Same_Bytes()
    {
        Build(("index.html", "one"));
        Put("board/index.html", "two");
        Assert.Contains("was not written by BoardDocs", Assert.Throws<OutputException>(() => Build(("index.html", "one"), ("board/index.html", "two"))).Message, StringComparison.Ordinal);
        Assert.Equal("index.html\n", Read(".boarddocs-output"));
    }

    [Theory]
    [InlineData("aabbcc", true)]
    [InlineData("aabbcd", false)]
    [InlineData("xabbcc", false)]
    [InlineData("aabbccd", false)]
    [InlineData("aab", false)]
    public void Open_Compares_Piece_By_Piece(string published, bool isSame)
    {
        Build(("print.html", published));
        Age();
        using (OutputFolder folder = OutputFolder.Open(Out))
        {
            using (Stream file = folder.Sink.Open("print.html"))
            {
                file.Write("aa"u8);
                file.Write("bb"u8);
                file.Write("cc"u8);
            }

            folder.Commit();
        }

        Assert.Equal("aabbcc", Read("print.html"));
        Assert.Equal(isSame, File.GetLastWriteTimeUtc(Path.Combine(Out, "print.html")) == LongAgo);
        Assert.Equal([Out], Directory.GetFileSystemEntries(Home));
    }

    [Fact]
    public void CommitPack_Touches_Nothing_Where_Nothing_Changed()
    {
        Build(("index.html", "packs"), ("a/index.html", "a"), ("b/index.html", "b"));
        Age();
        BuildPack("a", ("index.html", "packs"), ("a/index.html", "a"));
        Assert.All(Directory.GetFileSystemEntries(Out, "*", SearchOption.AllDirectories), entry => Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(entry)));
        Assert.Equal([Out], Directory.GetFileSystemEntries(Home));
    }

    [Fact]
    public void CommitPack_Replaces_What_Changed_And_Keeps_The_Times_Of_The_Rest()
    {
        Build(("index.html", "packs"), ("assets/a.css", "css"), ("a/index.html", "a"), ("a/report.html", "old"), ("a/gone.html", "old"), ("b/index.html", "b"));
        Age();
        BuildPack("a", ("index.html", "packs and more"), ("assets/a.css", "css"), ("a/index.html", "a"), ("a/report.html", "new"));
        Assert.Equal([".boarddocs-output", "a/index.html", "a/report.html", "assets/a.css", "b/index.html", "index.html"], Files(Out));
        Assert.Equal(["packs and more", "a", "new", "b"], [Read("index.html"), Read("a/index.html"), Read("a/report.html"), Read("b/index.html")]);
        Assert.All(["a/index.html", "assets/a.css", "b/index.html"], file => Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(Path.Combine(Out, file))));
        Assert.Equal([Out], Directory.GetFileSystemEntries(Home));
    }

    [Fact]
    public void CommitPack_Replaces_The_List_Of_Packs_Though_The_Pack_Is_The_Same()
    {
        Build(("index.html", "packs"), ("a/index.html", "a"));
        BuildPack("a", ("index.html", "renamed"), ("assets/logo.svg", "logo"), ("a/index.html", "a"));
        Assert.Equal(["renamed", "a", "logo"], [Read("index.html"), Read("a/index.html"), Read("assets/logo.svg")]);
        Assert.Equal("a/index.html\nassets/logo.svg\nindex.html\n", Read(".boarddocs-output"));
        Assert.Equal([Out], Directory.GetFileSystemEntries(Home));
    }

    [Fact]
    public void Build_After_One_That_Was_Killed_Compares_With_What_It_Restored()
    {
        Build(("index.html", "one"));
        Age();
        Directory.Move(Out, Out + ".previous");
        Directory.CreateDirectory(Out + ".building");
        File.WriteAllText(Path.Combine(Out + ".building", ".boarddocs-output"), string.Empty);
        Build(("index.html", "one"));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(Path.Combine(Out, "index.html")));
        Assert.Equal([Out], Directory.GetFileSystemEntries(Home));
    }

    private void BuildPack(string id, params (string Path, string Text)[] files)
    {
        using OutputFolder folder = OutputFolder.Open(Out);
        Write(folder, files);
        folder.CommitPack(id);
    }

    private void Age()
    {
        foreach (string entry in Directory.GetFileSystemEntries(Out, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(entry, LongAgo);
        }
    }
}
