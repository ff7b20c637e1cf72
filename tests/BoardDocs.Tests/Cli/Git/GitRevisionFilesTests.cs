using System.Text;
using BoardDocs.Cli;
using BoardDocs.Cli.Git;
using BoardDocs.Text;

namespace BoardDocs.Tests.Cli.Git;

/// <summary>A revision reads as the folder on disk that a checkout of it would make.</summary>
public sealed class GitRevisionFilesTests
{
    [SkippableFact]
    public void Files_Of_A_Revision_Are_Those_Committed_Not_Those_On_Disk()
    {
        using TemporaryRepository repository = TemporaryRepository.Create();
        repository.Write("content/boarddocs.yml", "organisation: A\n");
        repository.Write("content/packs/demo/report.md", "old\n");
        repository.Write("elsewhere/x.md", "not content\n");
        string first = repository.Commit();
        repository.Write("content/packs/demo/report.md", "new\n");
        repository.Write("content/packs/demo/added.md", "added\n");

        using GitRepository git = repository.Open();
        GitRevisionFiles files = git.Read("HEAD");

        Assert.Equal(first, files.Commit);
        Assert.Equal(["packs"], files.ListFolders(string.Empty));
        Assert.Equal(["boarddocs.yml"], files.ListFiles(string.Empty));
        Assert.Equal(["packs/demo/report.md"], files.ListFiles("packs/demo"));
        Assert.Equal("old\n", files.ReadText("packs/demo/report.md").Content);
        Assert.Equal(4, files.GetLength("packs/demo/report.md"));
        Assert.Equal(ContentFileStatus.Missing, files.GetStatus("packs/demo/added.md"));
        Assert.Equal(ContentFileStatus.Missing, files.GetStatus("packs/demo"));
        Assert.Equal(ContentFileStatus.Outside, files.GetStatus("../elsewhere/x.md"));
        Assert.Throws<FileNotFoundException>(() => files.OpenRead("packs/demo/added.md"));
    }

    [SkippableFact]
    public void A_Revision_Equals_Its_Checkout_File_By_File()
    {
        using TemporaryRepository repository = TemporaryRepository.Create();
        repository.WriteBase();
        repository.Write("content/data/ä b\"c'd.csv", "x\n");
        repository.Write("content/data/-starts-with-a-dash.csv", "y\n");
        repository.Write("content/data/[1]*.csv", "z\n");
        repository.Write("content/.hidden/x.md", "hidden\n");
        repository.Commit();

        using GitRepository git = repository.Open();
        Assert.Equal(Describe(new FolderContent(repository.PathOf("content"))), Describe(git.Read("main")));
    }

    [SkippableFact]
    public void The_Content_May_Be_The_Whole_Repository_Or_Deep_In_It()
    {
        using TemporaryRepository repository = TemporaryRepository.Create();
        repository.WriteBase("a b/-c/content");
        repository.Commit();

        using GitRepository deep = repository.Open("a b/-c/content");
        using GitRepository whole = repository.Open(string.Empty);
        Assert.Equal(ContentFileStatus.Readable, deep.Read("HEAD").GetStatus("catalogue/measures.yml"));
        Assert.Equal(ContentFileStatus.Readable, whole.Read("HEAD").GetStatus("a b/-c/content/catalogue/measures.yml"));
    }

    [SkippableFact]
    public void Links_Lead_Where_They_Do_On_Disk_And_Never_Out()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a right on Windows that few users have.");
        using TemporaryRepository repository = TemporaryRepository.Create();
        repository.Write("content/data/real.csv", "real\n");
        repository.Write("content/packs/one/paper.md", "paper\n");
        repository.Write("outside/secret.csv", "secret\n");
        Link(repository, "content/data/link.csv", "real.csv");
        Link(repository, "content/data/chain.csv", "../data/./link.csv");
        Link(repository, "content/packs/two", "one");
        Link(repository, "content/data/out.csv", "../../outside/secret.csv");
        Link(repository, "content/data/root.csv", "/etc/hostname");
        Link(repository, "content/data/above.csv", "../../../../x");
        Link(repository, "content/data/circle.csv", "circle.csv");
        Link(repository, "content/data/broken.csv", "gone.csv");
        repository.Commit();

        using GitRepository git = repository.Open();
        GitRevisionFiles files = git.Read("HEAD");

        Assert.Equal("real\n", files.ReadText("data/chain.csv").Content);
        Assert.Equal(5, files.GetLength("data/link.csv"));
        Assert.Equal(["packs/one", "packs/two"], files.ListFolders("packs"));
        Assert.Equal(["packs/two/paper.md"], files.ListFiles("packs/two"));
        Assert.Equal("paper\n", files.ReadText("packs/two/paper.md").Content);
        Assert.Equal(Describe(new FolderContent(repository.PathOf("content"))), Describe(files));
        Assert.Contains("data/out.csv Outside", Describe(files), StringComparison.Ordinal);
        Assert.Contains("data/circle.csv Outside", Describe(files), StringComparison.Ordinal);
        Assert.Contains("data/broken.csv Missing", Describe(files), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_Submodule_Is_An_Empty_Folder_And_Named()
    {
        using TemporaryRepository other = TemporaryRepository.Create();
        other.Write("x.csv", "x\n");
        other.Commit();
        using TemporaryRepository repository = TemporaryRepository.Create();
        repository.WriteBase();
        repository.Git("submodule", "add", "-q", other.Path, "content/data/shared");
        repository.Commit();

        using GitRepository git = repository.Open();
        GitRevisionFiles files = git.Read("HEAD");

        Assert.Equal("data/shared", Assert.Single(files.Submodules));
        Assert.Equal(["data/shared"], files.ListFolders("data"));
        Assert.Equal(ContentFileStatus.Missing, files.GetStatus("data/shared/x.csv"));
    }

    [SkippableFact]
    public void A_File_Kept_By_Lfs_Is_Read_From_Where_Lfs_Keeps_It()
    {
        using TemporaryRepository repository = TemporaryRepository.Create();
        const string Id = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03";
        string pointer = $"version https://git-lfs.github.com/spec/v1\noid sha256:{Id}\nsize 6\n";
        repository.Write("content/data/large.csv", pointer);
        repository.Commit();
        using GitRepository git = repository.Open();
        GitRevisionFiles files = git.Read("HEAD");

        Assert.Equal(pointer, files.ReadText("data/large.csv").Content);

        repository.Write($".git/lfs/objects/58/91/{Id}", "hello\n");
        Assert.Equal("hello\n", files.ReadText("data/large.csv").Content);
        Assert.Equal(6, files.GetLength("data/large.csv"));

        repository.Write($".git/lfs/objects/58/91/{Id}", "cut");
        Assert.Equal(pointer, files.ReadText("data/large.csv").Content);
    }

    [SkippableFact]
    public void Bytes_Come_As_They_Were_Committed_And_No_Filter_Runs()
    {
        using TemporaryRepository repository = TemporaryRepository.Create();
        byte[] bytes = [.. Enumerable.Range(0, 200_000).Select(i => (byte)(i * 7))];
        Directory.CreateDirectory(repository.PathOf("content"));
        File.WriteAllBytes(repository.PathOf("content/picture.bin"), bytes);
        repository.Write("content/crlf.csv", "a\r\nb\r\n");
        repository.Write("content/empty.csv", string.Empty);
        repository.Commit();
        repository.Write("content/.gitattributes", "*.csv filter=ruin diff=ruin text eol=crlf\n");
        repository.Git("config", "filter.ruin.smudge", "touch ruined; tr a-z A-Z");
        repository.Git("config", "diff.ruin.textconv", "touch ruined; tr a-z A-Z");
        repository.Git("config", "core.fsmonitor", "touch ruined");

        using GitRepository git = repository.Open();
        GitRevisionFiles files = git.Read("HEAD");

        Assert.Equal(bytes, Bytes(files, "picture.bin"));
        Assert.Equal("a\r\nb\r\n"u8.ToArray(), Bytes(files, "crlf.csv"));
        Assert.Equal([], Bytes(files, "empty.csv"));
        Assert.Equal([], Directory.GetFiles(repository.Path, "ruined", SearchOption.AllDirectories));
    }

    [SkippableFact]
    public void Many_Threads_May_Read_At_Once()
    {
        using TemporaryRepository repository = TemporaryRepository.Create();
        for (int i = 0; i < 60; i++)
        {
            repository.Write($"content/{i}.txt", $"text {i} {new string('x', i * 97)}");
        }

        repository.Commit();
        using GitRepository git = repository.Open();
        GitRevisionFiles files = git.Read("HEAD");

        string[] read = new string[600];
        Parallel.For(0, read.Length, i => read[i] = files.ReadText($"{i % 60}.txt").Content);

        Assert.All(read.Index(), item => Assert.Equal($"text {item.Index % 60} {new string('x', item.Index % 60 * 97)}", item.Item));
    }

    [SkippableFact]
    public void A_Revision_Without_The_Content_Is_Empty()
    {
        using TemporaryRepository repository = TemporaryRepository.Create();
        repository.Write("readme.md", "x\n");
        repository.Commit();
        repository.WriteBase();

        using GitRepository git = repository.Open();

        Assert.True(git.Read("HEAD").IsEmpty);
        Assert.Equal([], git.Read("HEAD").ListFolders("packs"));
    }

    [SkippableFact]
    public void Content_That_Is_Gone_From_The_Disk_Is_Still_In_Its_Revision()
    {
        using TemporaryRepository repository = TemporaryRepository.Create();
        repository.WriteBase("docs/content");
        repository.Commit();
        Directory.Delete(repository.PathOf("docs"), recursive: true);

        using GitRepository git = repository.Open("docs/content");

        Assert.Equal(ContentFileStatus.Readable, git.Read("HEAD").GetStatus("boarddocs.yml"));
    }

    private static byte[] Bytes(GitRevisionFiles files, string path)
    {
        using Stream stream = files.OpenRead(path);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static void Link(TemporaryRepository repository, string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(repository.PathOf(path)) ?? string.Empty);
        File.CreateSymbolicLink(repository.PathOf(path), target);
    }

    /// <summary>Everything that a content folder tells about itself.</summary>
    private static string Describe(IContentFiles files)
    {
        var text = new StringBuilder();
        var open = new Queue<string>([string.Empty]);
        while (open.TryDequeue(out string? folder))
        {
            foreach (string path in files.ListFiles(folder))
            {
                ContentFileStatus status = files.GetStatus(path);
                text.Append(path).Append(' ').Append(status).Append(status == ContentFileStatus.Readable ? files.ReadText(path).Checksum : string.Empty).Append('\n');
            }

            foreach (string inner in files.ListFolders(folder))
            {
                text.Append(inner).Append("/\n");
                open.Enqueue(inner);
            }
        }

        return text.ToString();
    }
}
