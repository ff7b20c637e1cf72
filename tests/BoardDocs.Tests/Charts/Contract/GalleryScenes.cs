using System.Collections.Immutable;
using BoardDocs.Charts;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Charts;

/// <summary>Every figure of the gallery, laid out for both widths.</summary>
internal static class GalleryScenes
{
    private static readonly Lazy<ImmutableArray<ChartScene>> Scenes = new(() =>
    {
        Compilation compilation = Compilation.Create(new FolderContent(RepositoryFiles.PathOf("content")), new CompilationOptions { PackId = "gallery" });
        return [.. from paper in compilation.GetBoundPack("gallery").Papers
                   from figure in paper.Figures
                   from size in Enum.GetValues<ChartSize>()
                   select ChartBuilder.Build(figure, compilation.Catalogue.Theme, size)];
    });

    public static ImmutableArray<ChartScene> All => Scenes.Value;
}
