using BoardDocs.Emit;

namespace BoardDocs.Tests.Emit;

public sealed class OutputFolderTests : OutputFolderCase
{
    [Fact]
    public void Commit_Publishes_All_Files_And_Leaves_Nothing_Beside_Them()
    {
        Build(("index.html", "one"), ("board/index.html", "two"));
        Assert.Equal([".boarddocs-output", "board/index.html", "index.html"], Files(Out));
        Assert.Equal([Out], Directory.GetFileSystemEntries(Home));
        Assert.Equal("board/index.html\nindex.html\n", Read(".boarddocs-output"));
    }

    [Fact]
    public void Commit_Replaces_What_The_Last_Build_Wrote_And_Nothing_Else()
    {
        Build(("board/index.html", "old"), ("board/gone.html", "old"));
        Put(".gitignore", "*");
        Put(".git/config", "[core]");
        Put("board/notes.txt", "mine");
        Build(("board/index.html", "new"));
        Assert.Equal([".boarddocs-output", ".git/config", ".gitignore", "board/index.html", "board/notes.txt"], Files(Out));
        Assert.Equal("new", Read("board/index.html"));
        Assert.Equal([Out], Directory.GetFileSystemEntries(Home));
    }

    [Fact]
    public void Open_Accepts_A_Folder_With_Only_Dot_Files_And_Keeps_Them()
    {
        Put(".gitignore", "*");
        Build(("index.html", "one"));
        Assert.Equal([".boarddocs-output", ".gitignore", "index.html"], Files(Out));
    }

    [Fact]
    public void Open_Refuses_A_Folder_That_Holds_Other_Files()
    {
        Put("thesis.doc", "years of work");
        OutputException refusal = Assert.Throws<OutputException>(() => OutputFolder.Open(Out));
        Assert.Equal($"The output folder {Out} holds files that BoardDocs did not write. Choose an empty folder, or a name that is still free, with -o.", refusal.Message);
        Assert.Equal(["thesis.doc"], Files(Out));
        Assert.Equal([Out], Directory.GetFileSystemEntries(Home));
    }

    [Fact]
    public void Open_Refuses_A_File()
    {
        File.WriteAllText(Out, "a file");
        Assert.Contains("is a file and cannot be the output folder", Assert.Throws<OutputException>(() => OutputFolder.Open(Out)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_Refuses_While_Another_Build_Has_The_Folder()
    {
        using OutputFolder first = OutputFolder.Open(Out);
        Assert.Contains("in use by another build", Assert.Throws<OutputException>(() => OutputFolder.Open(Out)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Commit_Refuses_To_Write_Over_A_File_It_Did_Not_Write()
    {
        Build(("index.html", "one"));
        Put("board/index.html", "mine");
        Assert.Contains("board/index.html", Assert.Throws<OutputException>(() => Build(("board/index.html", "new"))).Message, StringComparison.Ordinal);
        Assert.Equal("mine", Read("board/index.html"));
        Assert.Equal("one", Read("index.html"));
    }

    [Fact]
    public void Build_That_Is_Not_Committed_Leaves_The_Last_Pack()
    {
        Build(("index.html", "old"));
        using (OutputFolder folder = OutputFolder.Open(Out))
        {
            folder.Sink.Write("index.html", "new"u8);
        }

        Assert.Equal("old", Read("index.html"));
        Assert.Equal([Out], Directory.GetFileSystemEntries(Home));
    }

    [Fact]
    public void Open_Restores_What_A_Build_Killed_Between_Its_Renames_Left()
    {
        Build(("index.html", "old"));
        Put(".gitignore", "*");
        Directory.Move(Out, Out + ".previous");
        Directory.CreateDirectory(Out + ".building");
        File.WriteAllText(Path.Combine(Out + ".building", ".boarddocs-output"), string.Empty);
        OutputFolder.Open(Out).Dispose();
        Assert.Equal([".boarddocs-output", ".gitignore", "index.html"], Files(Out));
        Assert.Equal([Out], Directory.GetFileSystemEntries(Home));
    }

    [Fact]
    public void Open_Finishes_A_Swap_Killed_After_Its_Renames()
    {
        Build(("index.html", "old"), ("gone.html", "old"));
        Put(".gitignore", "*");
        Directory.Move(Out, Out + ".previous");
        Put("index.html", "new");
        Put(".boarddocs-output", "index.html\n");
        OutputFolder.Open(Out).Dispose();
        Assert.Equal([".boarddocs-output", ".gitignore", "index.html"], Files(Out));
        Assert.Equal("new", Read("index.html"));
        Assert.Equal([Out], Directory.GetFileSystemEntries(Home));
    }

    [Fact]
    public void CommitPack_Swaps_One_Pack_And_Keeps_The_Others()
    {
        Build(("index.html", "old"), ("a/index.html", "old a"), ("a/gone.html", "old a"), ("b/index.html", "old b"));
        using (OutputFolder folder = OutputFolder.Open(Out))
        {
            Assert.True(folder.Holds("b"));
            folder.Sink.Write("index.html", "new"u8);
            folder.Sink.Write("a/index.html", "new a"u8);
            folder.CommitPack("a");
        }

        Assert.Equal([".boarddocs-output", "a/index.html", "b/index.html", "index.html"], Files(Out));
        Assert.Equal(["new a", "old b", "new"], [Read("a/index.html"), Read("b/index.html"), Read("index.html")]);
        Assert.Equal("a/index.html\nb/index.html\nindex.html\n", Read(".boarddocs-output"));
        Assert.Equal([Out], Directory.GetFileSystemEntries(Home));
    }

    [Fact]
    public void Open_Restores_A_Pack_Whose_Swap_Was_Killed_Between_Its_Renames()
    {
        Build(("index.html", "old"), ("a/index.html", "old a"));
        Directory.CreateDirectory(Out + ".previous");
        File.Copy(Path.Combine(Out, ".boarddocs-output"), Path.Combine(Out + ".previous", ".boarddocs-output"));
        Directory.Move(Path.Combine(Out, "a"), Path.Combine(Out + ".previous", "a"));
        OutputFolder.Open(Out).Dispose();
        Assert.Equal("old a", Read("a/index.html"));
        Assert.Equal([Out], Directory.GetFileSystemEntries(Home));
    }

    [Fact]
    public void Open_Refuses_Siblings_It_Did_Not_Make()
    {
        Directory.CreateDirectory(Out + ".previous");
        File.WriteAllText(Path.Combine(Out + ".previous", "notes.txt"), "mine");
        Assert.Contains("is in the way", Assert.Throws<OutputException>(() => OutputFolder.Open(Out)).Message, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Out + ".previous", "notes.txt")));
    }

    [Fact]
    public void Sink_Refuses_Paths_That_Leave_The_Folder()
    {
        using OutputFolder folder = OutputFolder.Open(Out);
        Assert.Throws<ArgumentException>(() => folder.Sink.Write("../escape.html", "x"u8));
        Assert.Throws<ArgumentException>(() => folder.Sink.Open("/escape.html"));
    }

    [SkippableFact]
    public void Full_Disk_Is_Told_In_A_Plain_Sentence()
    {
        Skip.IfNot(File.Exists("/dev/full"), "There is no device that is always full here.");
        using var stream = new FaultStream(new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.None, 1), "output");
        OutputException fault = Assert.Throws<OutputException>(() => stream.Write(new byte[4096]));
        Assert.Equal("The output folder output could not be written: the disk is full. What was published before is unchanged.", fault.Message);
    }
}
